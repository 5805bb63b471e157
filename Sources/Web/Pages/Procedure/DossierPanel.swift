import Deliberation
import HTML
import Institution
import Wording

/// 案卷 — which pieces of a matter's dossier are there, its seal, and the way to its files (3.5g).
struct DossierPanel {
  let page: CasePage
  let dossier: DossierState
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  private var id: ID<Matter> { page.matter.id }

  func html() -> HTML {
    let maySeal = page.open.contains(.sealDossier)
    let archive: HTML =
      dossier.seal.map { seal -> HTML in
        """
        <p class="done-note">\(words.caseSealed(number: seal.number))</p><p class="note">SHA-256 <code>\(seal.bagSHA256)</code></p>
        """
      } ?? ""
    return Pieces.panel(
      words.caseDossier, id: "dossier",
      """
      \(archive)<details\(flag: "open", if: maySeal)><summary>\(words.casePieces)</summary>\(pieces)</details>\
      \(if: maySeal, seal)\(if: page.isStaff, export)
      """)
  }

  private var pieces: HTML {
    Pieces.list(Dossier.Piece.allCases) { piece in
      dossier.present.contains(piece)
        ? "<li>✓ \(words.piece(piece))</li>" : "<li>○ \(words.piece(piece)) \(Pieces.badge(words.caseMissing, "amber"))</li>"
    }
  }

  private var seal: HTML {
    let form = FormView(visit, Route.sealDossier(id), problem, version: dossier.version)
    return form.html(LateField.html(form, .sealDossier, page.due, at: page.now), button: words.caseSeal)
  }

  private var export: HTML {
    "<p><a class=\"button quiet\" href=\"\(visit.link(Route.dossier(id)))\">\(words.caseExport)</a></p>"
  }
}
