import AnnotationModel

extension Label {
  /// The label's colour as clients write it, `#94700a`; nil where it has none that is known.
  var hexadecimalColor: String? {
    switch color {
    case "red": "#c23b34"
    case "green": "#2f8046"
    case "yellow": "#94700a"
    case "blue": "#3565bd"
    case "magenta": "#ad3fa2"
    case "cyan": "#1c7c8e"
    case "white": "#74787f"
    case "gray": "#747a82"
    case "black": "#33373d"
    case "orange": "#b65c12"
    case "purple": "#7d4cc4"
    case "pink": "#c24079"
    case "teal": "#1d806c"
    case "brown": "#8f5f38"
    default: nil
    }
  }
}
