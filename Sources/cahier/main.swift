import CahierCLI

CahierCommand.runAndExit()
