"""How a check ends: 0 nothing found, 1 findings, 3 for a reader that did not run to its end."""

import sys
import traceback


def end(main):
    """Runs `main`, and exits with its status; an error of the reader itself is no finding."""
    try:
        status = main()
    except Exception:
        traceback.print_exc()
        status = 3
    sys.exit(status)
