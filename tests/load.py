"""Readers who ask without a pause, and keep count of what went wrong."""

import threading
import time
from collections.abc import Callable, Sequence
from http.client import HTTPConnection, HTTPException, HTTPMessage
from itertools import cycle
from urllib.parse import urlsplit

READERS = 4
PATIENCE = 60
"""Seconds that a reader waits for an answer."""


Check = Callable[[str, HTTPMessage, bytes], bool]
"""Whether what came for an address is right."""


class Load:
    """Each reader asks for every address in turn, over and over, each time on a new line."""

    def __init__(self, url: str, addresses: Sequence[str], check: Check = lambda _, __, body: bool(body)) -> None:
        self._host = urlsplit(url).netloc
        self._addresses, self._check = addresses, check
        self._stopping = threading.Event()
        self._failures: list[str] = []
        self.answered = 0
        self._threads = [threading.Thread(target=self._read) for _ in range(READERS)]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> "Load":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def wait_for(self, answers: int) -> None:
        """Until so many were answered since the beginning, or something went wrong."""
        end = time.monotonic() + PATIENCE
        while self.answered < answers and not self._failures:
            if time.monotonic() > end:
                raise AssertionError(f"only {self.answered} answers")
            time.sleep(0.02)

    def wait_for_seconds(self, seconds: float) -> None:
        """While everybody goes on asking."""
        time.sleep(seconds)

    def stop(self) -> list[str]:
        """What went wrong."""
        self._stopping.set()
        for thread in self._threads:
            thread.join()
        return self._failures

    def _read(self) -> None:
        for address in cycle(self._addresses):
            if self._stopping.is_set():
                return
            line = HTTPConnection(self._host, timeout=PATIENCE)
            try:
                line.request("GET", address)
                answer = line.getresponse()
                body = answer.read()
            except (OSError, HTTPException) as error:
                self._failures.append(f"{address}: {error!r}")
            else:
                self.answered += 1
                if answer.status != 200 or not self._check(address, answer.headers, body):
                    self._failures.append(f"{address}: {answer.status}, {len(body)} bytes")
            finally:
                line.close()
