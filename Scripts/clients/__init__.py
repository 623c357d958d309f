"""What `Scripts/check-clients` is made of: one module for each program that reads our exports."""
