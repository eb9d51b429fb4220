"""A line to a server, as slow as wanted, that counts what goes over it.

DevTools' throttling does not reach what a service worker asks for; this does. All connections share the line by turns.
TCP's slow start is not imitated.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from tests.ports import fresh_port

PIECE = 1460
"""Bytes: what one packet carries."""
LATE = 0.01
"""Seconds that a timer may be late without the line losing them."""
END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True)
class Speed:
    round_trip: float = 0
    """Seconds there and back."""
    rate: float = float("inf")
    """Bytes a second, in each direction."""


SLOW_3G = Speed(0.4, 50_000)
UNLIMITED = Speed()
Wire = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Pieces = asyncio.Queue[tuple[float, bytes]]


class Direction:
    """One way of the line: counts bytes and lets one piece pass after the other."""

    def __init__(self, speed: Speed) -> None:
        self._speed, self.bytes = speed, 0
        self._free_at = 0.0
        self._turn = asyncio.Lock()

    async def carry(self, wire: Wire, not_before: float, hear: Callable[[bytes], object] = bytes) -> None:
        """From one end to the other, half a round trip later; the other end hears when this one closes."""
        now = asyncio.get_running_loop().time
        under_way: Pieces = asyncio.Queue()
        arriving = asyncio.create_task(_arrive(under_way, wire[1]))
        piece = b"-"
        while piece:
            piece = await _read(wire[0])
            async with self._turn:
                self._free_at = max(now() - LATE, not_before, self._free_at) + len(piece) / self._speed.rate
                await asyncio.sleep(self._free_at - now())
            self.bytes += len(piece)
            hear(piece)
            under_way.put_nowait((self._free_at + self._speed.round_trip / 2, piece))
        await arriving


async def _read(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read(PIECE)
    except OSError:
        # Whoever hangs up has no more to say.
        return b""


async def _arrive(under_way: Pieces, writer: asyncio.StreamWriter) -> None:
    while True:
        at, piece = await under_way.get()
        await asyncio.sleep(at - asyncio.get_running_loop().time())
        if not piece:
            writer.close()
            return
        writer.write(piece)


class Requests:
    """What is said over one connection, and the addresses that are asked for; none of the requests has a body."""

    def __init__(self, addresses: list[str], said: bytearray) -> None:
        self._addresses, self._said, self._begun = addresses, said, b""

    def hear(self, piece: bytes) -> None:
        self._said += piece
        *whole, self._begun = (self._begun + piece).split(END_OF_HEAD)
        self._addresses += [head.split(b" ")[1].decode() for head in whole]


class Link:
    """A port of this machine behind which, at the other end of the line, another one answers."""

    def __init__(self, port: int, speed: Speed = UNLIMITED) -> None:
        self._target, self._speed = port, speed
        self.port = fresh_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.addresses: list[str] = []
        self.said = bytearray()
        """Every byte that the browser sent."""
        self.connections = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._do(self._listen())

    @property
    def received(self) -> int:
        """Bytes that the browser got, headers included."""
        return self._down.bytes

    def stop(self) -> None:
        """From now on the port refuses every connection."""
        if not self._thread.is_alive():
            return
        self._do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self) -> None:
        self._up, self._down = Direction(self._speed), Direction(self._speed)
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", self.port)

    async def _close(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for writer in self._open:
            writer.transport.abort()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        # The browser has its connection at once; over a real line that would have taken a round trip.
        ready = self._loop.time() + self._speed.round_trip
        with suppress(OSError, asyncio.CancelledError):
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
            self._open |= {writer, far_writer}
            up = self._up.carry((reader, far_writer), ready, Requests(self.addresses, self.said).hear)
            await asyncio.gather(up, self._down.carry((far_reader, writer), ready))
        writer.close()
