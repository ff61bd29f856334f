"""Where the store lies when nobody says: the user's data folder."""

from collections.abc import Mapping
from pathlib import Path


def default_store_path(environ: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the path of the store in the user's data folder.

    Args:
        environ: The environment, as a door read it; `XDG_DATA_HOME` and `LOCALAPPDATA` count.
        platform: As `sys.platform` gives it.
        home: The user's home folder.

    Source:
        XDG Base Directory Specification 0.8: a relative path in the variable is to be ignored.
    """
    if platform == "win32":
        local = environ.get("LOCALAPPDATA", "")
        folder = Path(local) if local else home / "AppData" / "Local"
    elif platform == "darwin" and not environ.get("XDG_DATA_HOME"):
        folder = home / "Library" / "Application Support"
    else:
        given = Path(environ.get("XDG_DATA_HOME", ""))
        folder = given if given.is_absolute() else home / ".local" / "share"
    return folder / "onrecord" / "record.sqlite"
