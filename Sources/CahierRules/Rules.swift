/// How many checks a specification goes through at most before it is shown.
let none = 0
