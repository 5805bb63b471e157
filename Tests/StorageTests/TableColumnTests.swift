import Storage
import TestKit
import Testing

@Suite("列 · columns named once")
struct TableColumnTests {
  private struct Person {
    let id: Int, givenName: String, age: Int?
  }

  private enum Column: Int, TableColumn {
    case id, givenName, ageInYears

    func value(in person: Person) -> SQLValue {
      switch self {
      case .id: person.id.sqlValue
      case .givenName: person.givenName.sqlValue
      case .ageInYears: person.age.sqlValue
      }
    }
  }

  @Test("names columns as the schema does, all of them or up to one")
  func names() {
    #expect(Column.names().rendered(for: .sqlite).text == "id, given_name, age_in_years")
    #expect(Column.names(through: .givenName).rendered(for: .postgres).text == "id, given_name")
  }

  @Test("binds every column of every record, in the order of the names")
  func rows() {
    let people = [Person(id: 1, givenName: "李", age: nil), Person(id: 2, givenName: "王", age: 30)]
    let (text, values) = Column.rows(people).rendered(for: .postgres)
    #expect(text == "($1, $2, $3), ($4, $5, $6)")
    #expect(values == [.integer(1), .text("李"), .null(.integer), .integer(2), .text("王"), .integer(30)])
    #expect(Column.rows([people[0]]).rendered(for: .sqlite).text == "(?, ?, ?)")
  }

  @Test("reads a row by the names of its columns, and refuses one that is too short")
  func fields() throws {
    let row = Fields<Column>(Row([.integer(1), .text("李")]))
    #expect(try row.int(.id) == 1)
    #expect(try row.text(.givenName) == "李")
    #expect(throws: StorageError.self) { try row.int(.ageInYears) }
  }
}
