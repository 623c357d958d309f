import AnnotationModel

/// Tells the time of changes: the real one, or one that stands still for reproducible runs.
struct Clock {
  var fixed: Timestamp?

  var now: Timestamp { fixed ?? System.now }
}
