"""A proxy that cuts TCP connections: one after a number of bytes to the client, or all of them at once."""

from __future__ import annotations

import socket
import struct
import threading


class Cutter:
    """Forwards to a port; the next connection gets `budget` bytes from the server, then both ends are reset."""

    def __init__(self, port: int):
        self.upstream = port
        self.budget: int | None = None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.sent = 0  # to the client, on the latest connection
        self.was_cut = False
        self.is_shut = False  # lets nobody through
        self.open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self.listener.close()

    def cut(self) -> None:
        """Ends every connection now, and new ones at once until `is_shut` is false again."""
        self.is_shut = True
        ends, self.open = self.open, []
        for end in ends:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            if self.is_shut:
                client.close()
                continue
            budget, self.budget = self.budget, None
            self.sent, self.was_cut = 0, False
            try:
                server = socket.create_connection(("127.0.0.1", self.upstream))
            except OSError:
                client.close()
                continue
            self.open += [client, server]
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._pump, args=(client, server, None), daemon=True).start()
            threading.Thread(target=self._pump, args=(server, client, budget), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, budget: int | None) -> None:
        left = budget
        try:
            while data := source.recv(65536):
                if left is not None and len(data) >= left:
                    target.sendall(data[:left])
                    self.was_cut = True
                    break
                target.sendall(data)
                if left is not None:
                    left -= len(data)
                self.sent += len(data) if budget is not None else 0
        except OSError:
            pass
        for end in (source, target):
            try:
                if self.was_cut and end is source:
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
