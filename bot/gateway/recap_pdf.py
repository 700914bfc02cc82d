"""A recap as PDF/UA, drawn by WeasyPrint in a process of its own, a few at a time."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import Any

from anyio import BrokenWorkerProcess, CapacityLimiter, fail_after, to_process

STYLE = Path(__file__).parents[1] / "widget" / "static" / "css" / "recap-pdf.css"
AT_ONCE = 2
WAITING = 8
PATIENCE_S = 30.0

log = logging.getLogger(__name__)


class PdfUnavailable(Exception):
    """No PDF now: the drawing libraries are missing, it took too long, or too many are waiting."""

    def __init__(self, passing: bool) -> None:
        super().__init__(passing)
        self.passing = passing


class PdfPress:
    """Draws PDFs; at most AT_ONCE together, and WAITING behind them."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(AT_ONCE)

    async def draw(self, html: str) -> bytes:
        """Return the PDF of a page. Raises PdfUnavailable."""
        if self._limiter.statistics().tasks_waiting >= WAITING:
            raise PdfUnavailable(passing=True)
        try:
            with fail_after(PATIENCE_S):
                return await to_process.run_sync(
                    draw_pdf, html, cancellable=True, limiter=self._limiter
                )
        except TimeoutError:
            log.error("a recap took too long to draw")
            raise PdfUnavailable(passing=True) from None
        except BrokenWorkerProcess:
            log.error("the process that drew a recap ended")
            raise PdfUnavailable(passing=True) from None
        except (ImportError, OSError) as error:
            log.error("the PDF libraries are missing", extra={"error": type(error).__name__})
            raise PdfUnavailable(passing=False) from None


def draw_pdf(html: str) -> bytes:
    """Return the tagged PDF of a page that refers to nothing outside itself."""
    import weasyprint

    document = weasyprint.HTML(string=html, base_url="iness:", url_fetcher=_nothing())
    pdf: bytes = document.write_pdf(
        stylesheets=[_style()], pdf_variant="pdf/ua-1", pdf_tags=True, finisher=_scope_headers
    )
    return pdf


def _scope_headers(document: object, pdf: Any) -> None:
    """Say of each table header whether it heads a column or a row, which WeasyPrint leaves out."""
    kinds = {one.reference: one for one in pdf.objects if isinstance(one, dict) and "P" in one}
    for header in kinds.values():
        if header.get("S") == "/TH" and "A" in header:
            group = kinds[kinds[header["P"]]["P"]]
            header["A"]["Scope"] = "/Column" if group["S"] == "/THead" else "/Row"


@lru_cache(maxsize=1)
def _style() -> object:
    import weasyprint

    return weasyprint.CSS(string=STYLE.read_text(encoding="utf-8"), url_fetcher=_nothing())


@lru_cache(maxsize=1)
def _nothing() -> object:
    """Return a fetcher that refuses every address, files and data included."""
    from weasyprint.urls import URLFetcher

    class Nothing(URLFetcher):
        def fetch(self, url: str, headers: object = None) -> object:
            raise ValueError("a recap needs nothing from outside")

    return Nothing()
