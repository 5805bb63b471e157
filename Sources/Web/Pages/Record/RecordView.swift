import Digest
import HTML
import Institution
import PublicRecord
import Wording

/// 公开记录 — the newest checkpoint, and the fields in which a saved one is compared with it.
enum RecordView {
  /// - Parameter done: what the comparison found.
  static func html(_ page: RecordPage, _ problem: Problem?, _ done: String, _ visit: Visit) -> HTML {
    let words = visit.words
    let facts: [(String, HTML)] = [
      (words.papersCount, "\(page.size)"), (words.papersRoot, "<code>\(Hex.text(page.root))</code>"),
    ]
    let form = FormView(visit, Route.verify(), problem)
    let saved = form.html("\(form(CheckpointForm.checkpoint))\(form(CheckpointForm.later))", button: words.papersCompare)
    let told: HTML = done.isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(done)</p>"
    return Layout.page(
      visit, title: words.commonVerify, face: .board,
      """
      <h1>\(words.papersVerifyTitle)</h1>\(told)<p>\(words.papersVerifyIntro)</p>
      <div class="panel">\(Pieces.facts(facts))</div>
      \(Pieces.panel(words.papersCheckpoint, checkpoint(page.note, words)))
      \(Pieces.panel(words.papersCompare, "<p>\(words.papersCompareHow)</p>\(saved)"))
      \(Pieces.panel(words.papersTools, tools(words)))
      """)
  }

  private static func checkpoint(_ note: SignedNote, _ words: Words) -> HTML {
    """
    <p>\(words.papersCheckpointHow)</p><pre class="leaf" tabindex="0">\(String(decoding: note.bytes, as: UTF8.self))</pre>\
    <p class="no-print"><a class="button quiet" href="\(Route.checkpoint().path)" download="checkpoint.txt">\(words.papersSave)</a></p>
    """
  }

  private static func tools(_ words: Words) -> HTML {
    """
    <p>\(words.papersVerifyHow)</p><p class="leaf">SHA-256(00 ‖ leaf)   SHA-256(01 ‖ left ‖ right)   RFC 9162 §2.1</p>\
    <p>\(words.papersToolsHow) <a href="\(Route.recordKey().path)">log.vkey</a> · \
    <a href="\(Route.recordBundle().path)">bundle.zip</a></p><p><code>yishi record verify --bundle record</code></p>
    """
  }
}
