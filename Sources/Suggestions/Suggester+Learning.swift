extension Suggester {
  /// Learns the labels that were given to a sentence, the primary one first.
  ///
  /// Labels that it does not have are passed over.
  ///
  /// - Parameter forGood: nothing is kept that could be forgotten; what is returned says nothing.
  @discardableResult
  package mutating func learn(
    _ given: [String], for sentence: SentenceContext, in article: ArticleReading,
    forGood: Bool = false
  ) -> Lesson {
    var lesson = Lesson()
    learned += 1
    lesson.calibration = calibration
    lesson.rowCount = table.count
    for label in given {
      guard let index = labels.firstIndex(of: label), !lesson.given.contains(index) else {
        continue
      }
      lesson.given.append(index)
    }
    guard let primary = lesson.given.first else { return lesson }
    let features = Features(SentenceFacts(of: sentence.range, in: article), sentence, article)
    lesson.rows.reserveCapacity(features.words.count)
    for key in features.words {
      if let row = table.insert(key) { lesson.rows.append(row) }
    }
    lesson.rules = features.rules
    if !forGood { keepOld(in: &lesson) }
    let logits = logits(features, rows: lesson.rows)
    let proposal = proposal(logits)
    calibration.learn(
      proposal.shares.max() ?? 0, isRight: proposal.label == labels[primary], among: labels.count)
    for label in lesson.given { counts[label] += 1 }
    update(features, logits, lesson)
    return lesson
  }

  private func keepOld(in lesson: inout Lesson) {
    let width = 2 * labels.count
    lesson.old.reserveCapacity((lesson.rules.count + lesson.rows.count) * width)
    for rule in lesson.rules {
      for index in (Int(rule) * width)..<(Int(rule) * width + width) {
        lesson.old.append(rules[index])
      }
    }
    for row in lesson.rows {
      for index in (row * width)..<(row * width + width) { lesson.old.append(table.rows[index]) }
    }
  }

  private mutating func update(
    _ features: Features, _ logits: ContiguousArray<Float>, _ lesson: Lesson
  ) {
    let (count, width) = (labels.count, 2 * labels.count)
    let value = wordValue(features)
    var gradients = ContiguousArray<Float>()
    gradients.reserveCapacity(count)
    for label in 0..<count {
      let isGiven = lesson.given.contains(label)
      let error = Float(isGiven ? 1 : 0) - Float(Logistic.sigmoid(Double(logits[label])))
      gradients.append(error * (isGiven ? weight(of: label) : 1))
    }
    for rule in features.rules {
      var index = Int(rule) * width
      for gradient in gradients {
        let squares = rules[index + count] + gradient * gradient
        rules[index + count] = squares
        rules[index] += parameters.ruleRate * gradient / squares.squareRoot()
        index += 1
      }
    }
    for row in lesson.rows {
      var index = row * width
      for gradient in gradients {
        let step = gradient * value
        let squares = table.rows[index + count] + step * step
        table.rows[index + count] = squares
        table.rows[index] +=
          parameters.wordRate * step / (squares + parameters.wordInertia).squareRoot()
        index += 1
      }
    }
  }

  /// How much an example of a label weighs: more where the label is rare.
  private func weight(of label: Int) -> Float {
    let total = counts.reduce(0, +)
    let share = Float(counts[label]) / Float(max(1, total)) * Float(labels.count)
    guard share < 1, total > 20 else { return 1 }
    return 1 + parameters.balance * (min(4, 1 / max(share, 0.05)) - 1)
  }

  /// Forgets what was learned last: it is as it was before, bit for bit.
  package mutating func forget(_ lesson: Lesson) {
    learned -= 1
    for label in lesson.given { counts[label] -= 1 }
    calibration = lesson.calibration
    let width = 2 * labels.count
    var next = 0
    for rule in lesson.rules {
      for index in (Int(rule) * width)..<(Int(rule) * width + width) {
        rules[index] = lesson.old[next]
        next += 1
      }
    }
    for row in lesson.rows {
      for index in (row * width)..<(row * width + width) {
        table.rows[index] = lesson.old[next]
        next += 1
      }
    }
    while table.count > lesson.rowCount { table.removeLast() }
  }
}
