"""Readers who ask without a pause, and keep count of what went wrong."""

import threading
import time
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException
from itertools import cycle
from urllib.parse import urlsplit

READERS = 4
PATIENCE = 60
"""Seconds that a reader waits for an answer."""


class Load:
    """Each reader asks for every address in turn, over and over, each time on a new line."""

    def __init__(self, url: str, addresses: Sequence[str]) -> None:
        self._host = urlsplit(url).netloc
        self._addresses = addresses
        self._stopping = threading.Event()
        self._failures: list[str] = []
        self.answered = 0
        self._threads = [threading.Thread(target=self._read) for _ in range(READERS)]
        for thread in self._threads:
            thread.start()

    def wait_for(self, answers: int) -> None:
        """Until so many were answered since the beginning, or something went wrong."""
        end = time.monotonic() + PATIENCE
        while self.answered < answers and not self._failures:
            if time.monotonic() > end:
                raise AssertionError(f"only {self.answered} answers")
            time.sleep(0.02)

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
                self._count(address, answer.status, body)
            finally:
                line.close()

    def _count(self, address: str, status: int, body: bytes) -> None:
        self.answered += 1
        if status != 200 or not body:
            self._failures.append(f"{address}: {status}")
