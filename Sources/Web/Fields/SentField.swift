import HTTPTypes
import Hummingbird

extension Visit {
  /// What was sent in a field of a form that comes back, where it can be read.
  func sent<Value>(_ field: Field<Value>, to action: Route) -> Value? {
    guard request.method == .post, action.plainPath == context.path else { return nil }
    return try? field.read(form.all(field.name))
  }
}
