# One image for the three services; the command names the service: ingest, enrich or sink.
# It packs what the build made, so build first: mvn -DskipTests package && docker build -t carchi .
ARG BASE_IMAGE=eclipse-temurin:17-jre
FROM ${BASE_IMAGE}

# A number needs no account in the base image, and Kubernetes' runAsNonRoot can check it.
ARG CARCHI_UID=10001
RUN mkdir -p /var/lib/carchi && chown ${CARCHI_UID}:${CARCHI_UID} /var/lib/carchi
COPY embedded/target/carchi/lib/ /opt/carchi/lib/
USER ${CARCHI_UID}:${CARCHI_UID}
WORKDIR /var/lib/carchi

# Stores are copies of changelog topics: a volume spares a restarted container the copying, no more.
VOLUME /var/lib/carchi
ENV CARCHI_DATA=/var/lib/carchi/data \
    CARCHI_STATE_DIR=/var/lib/carchi/state \
    CARCHI_HEALTH_HOST=0.0.0.0 \
    CARCHI_HEALTH_PORT=8080
EXPOSE 8080

# Ready means: broker and registry answer, topics exist, records flow. Bash is what base images have; curl is not.
HEALTHCHECK --interval=5s --timeout=10s --start-period=180s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$CARCHI_HEALTH_PORT && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# Half of the container's memory for the heap leaves room for RocksDB, metaspace and buffers.
# SIGTERM finishes the records in hand and commits, which takes up to 20 seconds: give it 30.
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", \
    "-cp", "/opt/carchi/lib/*", "org.carchi.embedded.command.Carchi"]
CMD ["--help"]
