/// A mark that may open or close a quotation, or the place where a paragraph ends.
struct QuotationMark {
  enum Form: UInt8 {
    /// The typed mark, its full-width form, two apostrophes, an entity for one.
    case straight
    /// “ and its like, which open in most languages and close behind „.
    case leftCurly
    /// ” and its like, which close, and open where a language uses one mark for both.
    case rightCurly
    case low
    case leftGuillemet, rightGuillemet
    case leftSmallGuillemet, rightSmallGuillemet
    case leftCorner, rightCorner
    case leftWhiteCorner, rightWhiteCorner
    /// Two backticks, closed by two apostrophes.
    case backticks
    /// ‘ ‚ and a typed apostrophe that begin a word, ’ and a typed one that end one.
    case openingSingle, closingSingle
    /// Where a line ends, and where a blank line follows. `end` is where the next one begins.
    case lineBreak, blankLine
  }

  /// What the characters on both sides make of a mark.
  enum Shape: UInt8 { case opening, closing, either }

  let start: Int
  let end: Int
  let form: Form
  let shape: Shape
  /// Whether a digit stands before it, so that it may mean inches. With a single mark, also whether
  /// an s does, so that it may be a genitive.
  let followsDigit: Bool

  var isBreak: Bool { form.rawValue >= Form.lineBreak.rawValue }

  var kind: Quotations.Kind {
    switch form {
    case .leftGuillemet, .rightGuillemet, .leftSmallGuillemet, .rightSmallGuillemet: .guillemets
    case .leftCorner, .rightCorner, .leftWhiteCorner, .rightWhiteCorner: .corners
    case .openingSingle, .closingSingle: .single
    default: .double
    }
  }

  /// Whether the mark opens a quotation even if no mark closes it.
  var isSure: Bool {
    switch form {
    case .straight: shape == .opening
    case .openingSingle: false
    default: true
    }
  }

  /// Whether the mark opens a quotation where none is open.
  var opens: Bool {
    switch form {
    case .straight: shape != .closing && !followsDigit
    case .leftCurly, .leftGuillemet, .leftSmallGuillemet: shape != .closing
    case .rightCurly, .rightGuillemet, .rightSmallGuillemet: shape == .opening && !followsDigit
    case .low, .leftCorner, .leftWhiteCorner, .backticks, .openingSingle: true
    case .rightCorner, .rightWhiteCorner, .closingSingle, .lineBreak, .blankLine: false
    }
  }
}

/// What a mark does to the quotation that another mark has opened.
enum QuotationStep {
  case nothing
  /// Closes it, or what is nested in it.
  case closes
  /// Opens one of the same form in it, opens it again, or shows that its closing mark was lost.
  case opens
  /// Opens one in marks of another form that could close this one too.
  case opensOther
  /// Closes one in other marks, or this one where no such is open.
  case closesOther
}

extension QuotationMark {
  /// What the mark does to a quotation that `opener` has opened.
  func step(after opener: QuotationMark) -> QuotationStep {
    switch opener.form {
    case .straight:
      switch form {
      case .straight: return shape == .opening ? .opens : .closes
      case .leftCurly: return shape == .closing ? .closesOther : .opensOther
      case .low, .backticks: return .opensOther
      case .rightCurly: return shape == .opening ? .opensOther : .closesOther
      default: return .nothing
      }
    case .leftCurly:
      switch form {
      case .leftCurly: return shape == .closing ? .closes : .opens
      case .rightCurly: return .closes
      case .low: return .opens
      case .straight: return straightStep
      default: return .nothing
      }
    case .low:
      switch form {
      case .leftCurly: return shape == .opening ? .opens : .closes
      case .rightCurly: return .closes
      case .low: return .opens
      case .straight: return straightStep
      default: return .nothing
      }
    case .rightCurly:
      switch form {
      case .rightCurly: return shape == .opening ? .opens : .closes
      case .straight: return straightStep
      default: return .nothing
      }
    case .backticks:
      switch form {
      case .straight: return .closes
      case .backticks: return .opens
      default: return .nothing
      }
    case .leftGuillemet: return step(.leftGuillemet, .rightGuillemet)
    case .rightGuillemet: return step(.rightGuillemet, .leftGuillemet)
    case .leftSmallGuillemet: return step(.leftSmallGuillemet, .rightSmallGuillemet)
    case .rightSmallGuillemet: return step(.rightSmallGuillemet, .leftSmallGuillemet)
    case .leftCorner: return step(.leftCorner, .rightCorner)
    case .leftWhiteCorner: return step(.leftWhiteCorner, .rightWhiteCorner)
    case .openingSingle: return step(.openingSingle, .closingSingle)
    default: return .nothing
    }
  }

  private var straightStep: QuotationStep {
    switch shape {
    case .opening: .opensOther
    case .closing, .either: .closesOther
    }
  }

  private func step(_ opening: Form, _ closing: Form) -> QuotationStep {
    form == closing ? .closes : form == opening ? .opens : .nothing
  }

  /// Whether the mark, at the beginning of a paragraph, carries on a quotation that `opener` opened.
  ///
  /// Marks of other forms do as well: texts mix them. French repeats either guillemet.
  func reopens(_ opener: QuotationMark) -> Bool {
    if kind != opener.kind { return false }
    switch form {
    case .rightGuillemet: return shape != .closing
    default: return opens
    }
  }
}
