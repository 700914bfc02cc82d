# The gateway: the only container that faces the internet, behind a reverse proxy that holds TLS.
# Build from the root of the project: docker build -f deploy/gateway.Dockerfile -t iness-gateway .
FROM python:3.12-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONPATH=/app \
    HOME=/tmp

# Pango draws the recap's PDF.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 \
       libharfbuzz-subset0 fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY requirements/gateway.txt requirements/gateway.txt
RUN pip install --no-cache-dir --require-hashes -r requirements/gateway.txt \
    && useradd --system --uid 10001 iness

COPY partners.yml ./
COPY rules_core rules_core
COPY bot/__init__.py bot/text.py bot/
COPY bot/gateway bot/gateway
COPY bot/widget bot/widget

USER iness
ENV HOST=0.0.0.0 PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["python", "-m", "bot.gateway"]
