# Production: docker build -t kadens . && docker run --env-file <settings> kadens
# The settings are those of env/.env.example. A missing or wrong one ends the process with 78; SIGTERM stores everything first.
FROM node:24-slim AS build
WORKDIR /kadens
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# No package that runs in production needs an install script.
FROM node:24-slim AS packages
WORKDIR /kadens
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978
WORKDIR /kadens
COPY package.json ./
COPY scripts/start.js ./scripts/
COPY --from=packages /kadens/node_modules ./node_modules
COPY --from=build /kadens/dist ./dist
USER node
EXPOSE 3978
# Live, not ready: a database that is away is no reason to restart.
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.js"]
