import Deliberation
import Testing

@Suite("电话号码 · an extension is no part of the number, and what reads as two numbers is none")
struct PhoneNumberTests {
  @Test(
    "numbers come out as digits, extensions behind a dash",
    arguments: [
      ("0431-1234567", "04311234567"), ("138-1234-5678", "13812345678"), ("0431-8888-8888", "043188888888"), ("8888-8888", "88888888"),
      ("2511234-8", "2511234-8"), ("0431-8888888-1", "04318888888-1"), ("（0431）8888888－1", "04318888888-1"), ("2511234(8)", "2511234-8"),
      ("0431.888.8888.8", "04318888888-8"), ("+86-0431-8888888-8", "04318888888-8"), ("0431-88888888转801", "043188888888-801"),
      ("2511234——8", "2511234-8"), ("25112348", "25112348"), ("2511-2348", "25112348"),
      ("0431-88887777分机12", "043188887777-12"), ("0431 8888 7777 转分机 12", "043188887777-12"), ("88887777内线12", "88887777-12"),
      ("0431-88887777 ext. 8", "043188887777-8"), ("0431-88887777x12", "043188887777-12"), ("88887777＃12", "88887777-12"),
      ("+86 431 8888 7777", "043188887777"), ("8643188887777", "043188887777"), ("+86 (0)431 88887777", "043188887777"),
      ("86 10 8888 7777", "01088887777"), ("手机：13912345678", "13912345678"), ("tel:139 1234 5678", "13912345678"),
      ("400-800-1234", "4008001234"),
    ])
  func read(_ typed: String, _ right: String) {
    #expect(PhoneNumber.normalise(typed) == right)
    #expect(PhoneNumber.normalise(right) == right, "what was kept is read as the same again")
  }

  @Test(
    "what may be a number, or a line with an extension, is refused; so is an extension of a mobile number",
    arguments: ["0431-123456-7", "0431-888-888-88", "2-5-1-1-2-3-4-8", "13800001234-8", "20240101-3", "2511234-8-9"])
  func refused(_ typed: String) { #expect(PhoneNumber.normalise(typed) == nil) }
}
