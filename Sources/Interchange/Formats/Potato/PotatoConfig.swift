import AnnotationModel
import JSONText

/// The configuration of a Potato project.
struct PotatoConfig {
  var task: String
  var labels: [Label]
  /// Those who may log in; anybody where there are none.
  var users: [String]
  var hasSuggestions: Bool

  var yaml: String {
    var lines = [
      "annotation_task_name: \(task)", "port: 8000", "task_dir: .",
      "output_annotation_dir: annotation_output/", "data_files:", "- \(PotatoFormat.items)",
      "item_properties:", "  id_key: id", "  text_key: text", "require_password: false",
      "user_config:", "  allow_all_users: \(users.isEmpty)",
    ]
    lines.append(users.isEmpty ? "  users: []" : "  users:")
    lines += users.map { "  - \($0.quoted)" }
    lines.append("site_dir: default")
    if hasSuggestions {
      lines += [
        "pre_annotation:", "  enabled: true", "  field: predictions", "  allow_modification: true",
      ]
    }
    lines += [
      "annotation_schemes:", "- annotation_type: span", "  name: \(PotatoFormat.scheme)",
      "  description: Label the sentences, and spans inside them", "  sequential_key_binding: true",
      "  labels:",
    ]
    for label in labels {
      lines.append("  - name: \(label.name.quoted)")
      if !label.definition.isEmpty { lines.append("    tooltip: \(label.definition.quoted)") }
      if let color = label.hexadecimalColor { lines.append("    color: \(color.quoted)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// As a quoted scalar of YAML, which has all escapes of JSON.
  fileprivate var quoted: String {
    var json = JSONWriter(escapesLineSeparators: true)
    json.string(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
