# docker build -t backread . && docker run --rm -v "$PWD:/desk" --network none backread check stories
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund && npm run build

FROM node:22-bookworm-slim
# For --changed.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /build/dist /opt/backread/dist
COPY --from=build /build/package.json /build/LICENSE /opt/backread/
RUN printf '#!/bin/sh\nexec node /opt/backread/dist/cli.js "$@"\n' > /usr/local/bin/backread && chmod +x /usr/local/bin/backread
USER node
WORKDIR /desk
ENTRYPOINT ["backread"]
CMD ["check"]
