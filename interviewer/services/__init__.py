"""What a front end may ask for, one small module each."""
