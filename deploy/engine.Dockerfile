# The engine: Rasa's agent and its trained model. Never published outside the internal network.
# Build from the root of the project: docker build -f deploy/engine.Dockerfile -t iness-engine .
FROM python:3.10-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONPATH=/app \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=3 \
    HOME=/tmp

WORKDIR /app
COPY requirements/engine.txt requirements/engine.txt
RUN pip install --no-cache-dir --require-hashes -r requirements/engine.txt

COPY config.yml domain.yml endpoints.yml credentials.yml ./
COPY data data
COPY rules_core rules_core
COPY actions actions
COPY bot/__init__.py bot/text.py bot/
COPY bot/nlu bot/nlu
COPY bot/engine bot/engine
RUN rasa train --force --out models --fixed-model-name iness \
    && useradd --system --uid 10001 iness
COPY deploy/check_engine.py deploy/check_engine.py

USER iness
ENV ENGINE_HOST=0.0.0.0 ENGINE_PORT=9000 MODEL=models/iness.tar.gz
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=15s --start-period=120s --retries=3 \
    CMD ["python", "deploy/check_engine.py"]
CMD ["python", "-m", "bot.engine"]
