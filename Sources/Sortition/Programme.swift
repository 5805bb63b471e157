import CGLPK

/// A linear or integer programme in GLPK's hands: rows, columns, an objective to be made as large as possible.
///
/// Rows and columns are counted from 0 here. GLPK runs on the calling thread, without time limits or random numbers, so equal
/// calls give equal answers.
final class Programme {
  /// How a solution ended.
  enum Outcome { case optimal, infeasible, unfinished }

  /// A column's or row's number and its coefficient.
  typealias Entry = (index: Int, value: Double)

  private let problem: OpaquePointer
  private var indices: [Int32] = []
  private var values: [Double] = []

  init() {
    cglpk_silence()
    problem = glp_create_prob()
    glp_set_obj_dir(problem, GLP_MAX)
  }

  deinit { glp_delete_prob(problem) }

  var columnCount: Int { Int(glp_get_num_cols(problem)) }
  var rowCount: Int { Int(glp_get_num_rows(problem)) }

  /// Adds a column with bounds and a coefficient in the objective.
  @discardableResult
  func addColumn(_ low: Double, _ high: Double, objective: Double = 0, integer: Bool = false) -> Int {
    let column = glp_add_cols(problem, 1)
    if integer { glp_set_col_kind(problem, column, GLP_IV) }
    glp_set_obj_coef(problem, column, objective)
    setColumn(Int(column) - 1, low, high)
    return Int(column) - 1
  }

  /// Adds a row with bounds over existing columns.
  @discardableResult
  func addRow(_ low: Double, _ high: Double, _ entries: [Entry]) -> Int {
    let row = glp_add_rows(problem, 1)
    setRow(Int(row) - 1, low, high)
    fill(entries)
    glp_set_mat_row(problem, row, Int32(entries.count), indices, values)
    return Int(row) - 1
  }

  func setColumn(_ column: Int, _ low: Double, _ high: Double) {
    glp_set_col_bnds(problem, Int32(column + 1), Self.kind(low, high), low, high)
  }

  func setRow(_ row: Int, _ low: Double, _ high: Double) {
    glp_set_row_bnds(problem, Int32(row + 1), Self.kind(low, high), low, high)
  }

  func setObjective(_ column: Int, _ coefficient: Double) { glp_set_obj_coef(problem, Int32(column + 1), coefficient) }

  /// Replaces the coefficients of a column.
  func setColumnEntries(_ column: Int, _ entries: [Entry]) {
    fill(entries)
    glp_set_mat_col(problem, Int32(column + 1), Int32(entries.count), indices, values)
  }

  /// Replaces the coefficients of a row.
  func setRowEntries(_ row: Int, _ entries: [Entry]) {
    fill(entries)
    glp_set_mat_row(problem, Int32(row + 1), Int32(entries.count), indices, values)
  }

  // MARK: Real numbers

  /// Solves without regard to whole numbers, from the last basis if there is one.
  ///
  /// The simplex method can circle or lose its footing when many vertices lie on one point; then it starts anew by other ways,
  /// each with a limit on its steps.
  /// - Parameter rowsAdded: True when rows have come since the last solution, which the dual simplex method takes in more easily.
  func solve(rowsAdded: Bool = false) -> Outcome {
    let (first, second) = rowsAdded ? (GLP_DUALP, GLP_PRIMAL) : (GLP_PRIMAL, GLP_DUALP)
    let ways: [(method: Int32, tolerance: Double)] = [(first, 1e-9), (second, 1e-9), (first, 1e-7), (second, 1e-7)]
    var infeasible = 0
    for (number, way) in ways.enumerated() {
      if number > 0 { glp_adv_basis(problem, 0) }
      var control = glp_smcp()
      glp_init_smcp(&control)
      control.msg_lev = GLP_MSG_OFF
      control.meth = way.method
      control.tol_bnd = way.tolerance
      control.tol_dj = way.tolerance
      control.it_lim = Int32(1_000 + 10 * (rowCount + columnCount))
      guard cglpk_simplex(problem, &control) == 0 else { continue }
      let status = glp_get_status(problem)
      if status == GLP_OPT { return .optimal }
      if status == GLP_NOFEAS { infeasible += 1 }
      if infeasible == 2 { return .infeasible }
    }
    return .unfinished
  }

  var objective: Double { glp_get_obj_val(problem) }
  func value(_ column: Int) -> Double { glp_get_col_prim(problem, Int32(column + 1)) }
  /// What the objective would gain from one unit more in a column.
  func reducedCost(_ column: Int) -> Double { glp_get_col_dual(problem, Int32(column + 1)) }
  /// What the objective would gain from one unit more of a row's bound.
  func price(_ row: Int) -> Double { glp_get_row_dual(problem, Int32(row + 1)) }

  // MARK: Whole numbers

  /// Solves in whole numbers. Ends early when a solution above `enough` is found, or when the search tree has grown past
  /// `nodes`; then the outcome is `.unfinished`, and ``found`` tells whether there is a solution at all.
  func solveInteger(enough: Double = .infinity, nodes: Int = .max, gap: Double = 0, dive: Bool = false) -> Outcome {
    found = false
    let relaxed = solve()
    guard relaxed == .optimal else { return relaxed }
    var search = Search(enough: enough, nodes: nodes)
    var control = glp_iocp()
    glp_init_iocp(&control)
    control.msg_lev = GLP_MSG_OFF
    control.br_tech = GLP_BR_DTH
    control.bt_tech = dive ? GLP_BT_DFS : GLP_BT_BLB
    control.mip_gap = gap
    control.cb_func = { tree, info in
      guard let tree, let info else { return }
      info.assumingMemoryBound(to: Search.self).pointee.watch(tree)
    }
    let code = withUnsafeMutablePointer(to: &search) { pointer in
      control.cb_info = UnsafeMutableRawPointer(pointer)
      return cglpk_intopt(problem, &control)
    }
    guard code != CGLPK_FAILED else { return .unfinished }
    let status = glp_mip_status(problem)
    found = status == GLP_OPT || status == GLP_FEAS
    if status == GLP_OPT, code == 0 || code == GLP_EMIPGAP { return .optimal }
    return status == GLP_NOFEAS ? .infeasible : .unfinished
  }

  /// True when the last search for whole numbers has a solution, the best or not.
  private(set) var found = false
  var integerObjective: Double { glp_mip_obj_val(problem) }
  func integer(_ column: Int) -> Int { Int(exactly: glp_mip_col_val(problem, Int32(column + 1)).rounded()) ?? 0 }

  private struct Search {
    let enough: Double
    let nodes: Int

    func watch(_ tree: OpaquePointer) {
      let reason = glp_ios_reason(tree)
      if reason == GLP_IBINGO, glp_mip_obj_val(glp_ios_get_prob(tree)) >= enough { return glp_ios_terminate(tree) }
      if reason == GLP_ISELECT {
        var total: Int32 = 0
        glp_ios_tree_size(tree, nil, nil, &total)
        if Int(total) > nodes { glp_ios_terminate(tree) }
      }
    }
  }

  private func fill(_ entries: [Entry]) {
    indices.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    indices.append(0)
    values.append(0)
    for entry in entries {
      indices.append(Int32(entry.index + 1))
      values.append(entry.value)
    }
  }

  private static func kind(_ low: Double, _ high: Double) -> Int32 {
    switch (low.isFinite, high.isFinite) {
    case (true, true): low == high ? GLP_FX : GLP_DB
    case (true, false): GLP_LO
    case (false, true): GLP_UP
    case (false, false): GLP_FR
    }
  }
}
