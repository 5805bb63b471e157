import Deliberation
import Institution
import Wording

extension Words {
  /// What a message tells.
  func sentence(of message: Message) -> String {
    let duty = message.kind.split(separator: ".").dropFirst().first.flatMap { Obligation.Duty(rawValue: String($0)) }
    guard let duty, let day = Day(iso: message.text) else {
      return text("todayMessage" + message.kind.capitalizedFirst, ["text": message.text])
    }
    return todayMessageReminder(day: shortDate(day), duty: self.duty(duty))
  }
}
