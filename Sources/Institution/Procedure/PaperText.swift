/// Title and text of a paper; a line that begins with `# ` is a heading, with `~ ` struck through.
struct PaperText {
  let title: String
  let body: String
}
