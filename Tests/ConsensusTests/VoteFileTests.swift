import Digest
import Tables
import Testing

@testable import Consensus

@Suite("表态文件 · reading the files")
struct VoteFileTests {
  static let long = """
    timestamp,datetime,comment-id,voter-id,vote
    1700000000002,"Tue, Nov 14",0,7,1
    1700000000001,x,0,7,-1
    1700000000003,x,1,7,0
    1700000000004,x,1,12,-1

    """
  static let wide = """
    participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
    7,0,1,2,1,0,1,0
    12,,0,1,0,1,,-1

    """
  static let triples = "participant,statement,vote\n7,0,agree\n7,1,pass\n12,1,disagree\n"
  static let comments = """
    timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
    1,x,0,7,1,0,1,"Say ""no"", then\nsay yes"
    2,x,1,7,0,1,-1,拆除围墙

    """

  @Test("gives one matrix for one conversation in every format", arguments: [wide, triples, "7,0,1\n7,1,0\n12,1,-1"])
  func formats(text: String) throws {
    let expected = try VoteFile.read(Array(Self.long.utf8), named: "votes.csv")
    #expect(expected.participants == ["7", "12"])
    #expect(expected.votes(ofParticipant: 0).map(\.vote) == [.agree, .pass])
    #expect(try VoteFile.read(Array(text.utf8), named: "other.csv") == expected)
  }

  @Test("does not mind line ends, a byte order mark, a missing last line end or empty lines")
  func dialects() throws {
    let expected = try VoteFile.read(Array(Self.wide.utf8), named: "a")
    let windows: [UInt8] = [0xef, 0xbb, 0xbf] + Array(Self.wide.replacing("\n", with: "\r\n").utf8)
    #expect(try VoteFile.read(windows, named: "a") == expected)
    #expect(try VoteFile.read(Array(Self.wide.utf8.dropLast()), named: "a") == expected)
    #expect(try VoteFile.read(Array((Self.wide + "\n\r\n").utf8), named: "a") == expected)
    #expect(try VoteFile.read(Array(Self.triples.replacing("7,0,agree", with: "\"7\",\"0\",\"agree\"").utf8), named: "a") == expected)
  }

  @Test("makes no difference between rows it reads in one run and the same rows written otherwise")
  func plainRows() throws {
    var chance = SeededChance(seed: 3)
    let rows = (0..<2_000).map { time in
      (person: chance.below(40) * 30_011, statement: chance.below(12), vote: chance.below(3) - 1, time: chance.below(500) + time)
    }
    func file(_ write: (Int, (person: Int, statement: Int, vote: Int, time: Int)) -> String) -> [UInt8] {
      Array(("timestamp,datetime,comment-id,voter-id,vote\n" + rows.enumerated().map(write).joined()).utf8)
    }
    let plain = file { "\($1.time),Tue 14:00,\($1.statement),\($1.person),\($1.vote)\n" }
    var builder = VoteMatrix.Builder()
    for row in rows {
      builder.add(Vote(rawValue: Int8(row.vote)) ?? .pass, by: "\(row.person)", on: "\(row.statement)", at: Int64(row.time))
    }
    let expected = builder.matrix()
    #expect(expected.count <= 480 && expected.participants.contains("1170429"), "later votes, and ids of more than six digits")
    #expect(try VoteFile.read(plain, named: "a") == expected)
    let mixed = file { place, row in
      switch place % 4 {
      case 0: "\(row.time),Tue 14:00,\(row.statement),\(row.person),\(row.vote)\n"
      case 1: "\(row.time),\"Tue, 14:00\",\(row.statement),\"\(row.person)\",\(row.vote)\n"
      case 2: "\(row.time),,\(row.statement),\(row.person),\(row.vote == 0 ? "pass" : row.vote == 1 ? "agree" : "disagree")\r\n"
      default: "\n\(row.time),x,\"\(row.statement)\",\(row.person),\(row.vote)\n"
      }
    }
    #expect(try VoteFile.read(mixed, named: "a") == expected)
    // What looks like a number is still an id: “07” is somebody else than “7”.
    let zeros = try VoteFile.read(Array("7,0,1\n07,0,1\n0,0,1\n00,0,-1".utf8), named: "a")
    #expect(zeros.participants == ["0", "7", "00", "07"])
    // A fault far down is still told with its row.
    let problem = #expect(throws: TableFaults.self) { try VoteFile.read(plain + Array("1,x,2,3,-0\n".utf8), named: "f.csv") }
    #expect(problem?.description == "f.csv, line 2002, column vote: “-0” is no vote (1 agree, -1 disagree, 0 pass)")
  }

  @Test(
    "says file, row and column of what is wrong",
    arguments: [
      ("", "f.csv: the file is empty"),
      ("a,b\n1,2\n", "f.csv, line 1: neither the header of Polis' votes.csv or participants-votes.csv, nor participant,statement,vote"),
      ("participant,statement,vote\n1,2,3\n", "f.csv, line 2, column vote: “3” is no vote (1 agree, -1 disagree, 0 pass)"),
      ("participant,statement,vote\n1,2,\n", "f.csv, line 2, column vote: “” is no vote (1 agree, -1 disagree, 0 pass)"),
      ("participant,statement,vote\n1,2,1\n\n,2,1\n", "f.csv, line 4, column participant: no participant is named"),
      ("participant,statement,vote\n1,,1\n", "f.csv, line 2, column statement: no statement is named"),
      ("participant,statement,vote\n1,2\n", "f.csv, line 2, column vote: the row ends before this column"),
      ("1,2,1\n1,2,1,4\n", "f.csv, line 2, column 4: text behind the last column; put a cell that holds commas in quotes"),
      ("1,2,1\n1,2,\"1\n", "f.csv, line 2, column 3: a quote that opens here is never closed"),
      ("1,2,1\n\"1\"x,2,1\n", "f.csv, line 2, column 1: text after the closing quote"),
      ("1,2,1\n1,2,\"a\nb\"\n", "f.csv, line 2, column 3: “a b” is no vote (1 agree, -1 disagree, 0 pass)"),
      ("participant,vote,statement,vote\n", "f.csv, line 1, column 4: this column stands twice"),
      ("timestamp,comment-id,voter-id,vote\nnow,1,1,1\n", "f.csv, line 2, column timestamp: “now” is no whole number"),
      ("participant,n-votes,3\n1,1,2\n", "f.csv, line 2, column 3: “2” is no vote (1 agree, -1 disagree, 0 pass)"),
      ("participant,n-votes,3,3\n", "f.csv, line 1, column 3: this column stands twice"),
      ("participant,n-votes,3\n1,1,1\n1,1,1\n", "f.csv, line 3, column participant: participant “1” stands twice"),
    ])
  func problems(text: String, expected: String) {
    let problem = #expect(throws: TableFaults.self) { try VoteFile.read(Array(text.utf8), named: "f.csv") }
    #expect(problem?.description == expected)
  }

  @Test("refuses bytes that are no text")
  func encoding() {
    let bytes = Array("1,2,1\n".utf8) + [0xff, 0x2c, 0x31, 0x2c, 0x31]
    let problem = #expect(throws: TableFaults.self) { try VoteFile.read(bytes, named: "f") }
    #expect(problem?.description == "f, line 2: this is neither UTF-8, UTF-16 nor GB18030 text; save the file as CSV (UTF-8)")
  }

  @Test("takes semicolons, tabs, UTF-16, GB18030, lines that end in CR, and full-width digits as it takes the rest")
  func spreadsheets() throws {
    let expected = try VoteFile.read(Array(Self.triples.utf8), named: "a")
    for text in [
      Self.triples.replacing(",", with: ";"), Self.triples.replacing(",", with: "\t"), Self.triples.replacing("\n", with: "\r"),
      Self.triples.replacing("7,", with: "７ ,"), "\n \n,,\n" + Self.triples,
    ] {
      #expect(try VoteFile.read(Array(text.utf8), named: "a") == expected)
    }
    let wide = Self.triples.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(try VoteFile.read([0xFF, 0xFE] + wide, named: "a") == expected)
  }

  /// shared/cases/consensus/xid-names.csv: the names people have elsewhere are no votes, even where they look like some.
  @Test("passes over the column xid of participants-votes", arguments: ["user-0", "1", ""])
  func externalNames(name: String) throws {
    let text = "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n0,\(name),0,0,2,1,1,1,-1\n1,x,1,0,2,1,1,-1,1\n"
    let matrix = try VoteFile.read(Array(text.utf8), named: "f.csv")
    #expect(matrix.statements == ["0", "1"] && matrix.count == 4)
    let other = text.replacing("xid", with: "email")
    let faults = #expect(throws: TableFaults.self) { try VoteFile.read(Array(other.utf8), named: "f.csv") }
    #expect(faults?.list.faults.contains { $0.heading == "email" && $0.line == 3 } == true, "another column is not passed over unnamed")
  }

  @Test("names every fault of a file")
  func allFaults() {
    let text = "participant,statement,vote\n1,2,3\n1,,1\n1,2\n1,3,1\n,3,1\n"
    let faults = #expect(throws: TableFaults.self) { try VoteFile.read(Array(text.utf8), named: "f.csv") }
    #expect(faults?.list.faults.map { "\($0.line) \($0.heading)" } == ["2 vote", "3 statement", "4 vote", "6 participant"])
    #expect(faults?.description.hasSuffix("(and 3 more)") == true && faults?.lines().count == 4)
  }

  @Test("reads words and moderation of statements")
  func statements() throws {
    let read = try CommentFile.read(Array(Self.comments.utf8), named: "comments.csv")
    #expect(
      read == [
        Statement(id: "0", text: "Say \"no\", then\nsay yes", moderation: .accepted),
        Statement(id: "1", text: "拆除围墙", moderation: .rejected),
      ])
  }

  @Test(
    "says what is wrong with statements",
    arguments: [
      ("comment-id,x\n", "c.csv, line 1, column comment-body: this column is missing"),
      ("comment-id,comment-body\n1,a\n1,b\n", "c.csv, line 3, column comment-id: statement “1” stands twice"),
      ("comment-id,comment-body,moderated\n1,a,2\n", "c.csv, line 2, column moderated: none of -1 rejected, 0 undecided, 1 accepted"),
      ("comment-id,comment-body\n,b\n", "c.csv, line 2, column comment-id: nothing stands here"),
    ])
  func statementProblems(text: String, expected: String) {
    let problem = #expect(throws: TableFaults.self) { try CommentFile.read(Array(text.utf8), named: "c.csv") }
    #expect(problem?.description == expected)
  }

  @Test(
    "numbers and rows of any size are read, or refused in one line",
    arguments: [
      "participant,statement,vote,timestamp\n1,1,1,9223372036854775807\n",
      "participant,statement,vote,timestamp\n1,1,1,-9223372036854775808\n",
      "participant,statement,vote\n99999999999999999999,1,1\n", "participant,statement,vote\n1,1,128\n", "participant,statement,vote\n\n\n",
      "participant,statement\n1,1\n", "participant,participant,participant,vote\n1,1,1,1\n", "participant,n-votes\n,\n",
      "participant,n-votes,n-votes\n",
      ",,\n", "\"\"", "\"", "1", ",", "\r", "\u{FEFF}",
    ])
  func extremes(text: String) {
    do {
      let matrix = try VoteFile.read(Array(text.utf8), named: "f")
      #expect(matrix.count <= 1)
    } catch { #expect("\(error)".hasPrefix("f") && !"\(error)".contains("\n")) }
  }

  @Test("survives any damage to a file: a matrix that can be analysed, or one line that names the file", arguments: 1...6)
  func fuzz(seed: UInt64) throws {
    var chance = SeededChance(seed: seed)
    var options = Options()
    options.resamples = 1
    let pieces: [[UInt8]] = [
      [0x22], [0x22, 0x22], [0x2c], [0x0a], [0x0d], [0x0d, 0x0a], [0xef, 0xbb, 0xbf], [0xff], [0x00], Array("-1".utf8), Array("vote".utf8),
      Array("participant".utf8), Array("999999999999999999999".utf8), Array("同".utf8), [0xe5],
    ]
    for _ in 0..<700 {
      var bytes = Array([Self.long, Self.wide, Self.triples, Self.comments][chance.below(4)].utf8)
      for _ in 0...chance.below(4) {
        let place = chance.below(bytes.count + 1)
        switch chance.below(4) {
        case 0: bytes.insert(contentsOf: pieces[chance.below(pieces.count)], at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8(chance.below(256))
        case 2: bytes.removeSubrange(min(place, bytes.count)..<min(place + chance.below(6), bytes.count))
        default: bytes.append(contentsOf: bytes.prefix(chance.below(60)))
        }
      }
      do {
        let matrix = try VoteFile.read(bytes, named: "damaged.csv")
        _ = Analysis(options).findings(for: matrix).json
      } catch {
        #expect(error.description.hasPrefix("damaged.csv") && !error.description.contains { $0.isNewline })
      }
      do {
        _ = try CommentFile.read(bytes, named: "damaged.csv")
      } catch {
        #expect(error.description.hasPrefix("damaged.csv") && !error.description.contains { $0.isNewline })
      }
    }
  }
}
