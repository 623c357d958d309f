"""The kinds of fault that `Scripts/torture` knows, a module each, and what they share."""
