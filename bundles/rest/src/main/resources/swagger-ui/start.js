// the header that changes with the session cookie need
SwaggerUIBundle({
  url: "../openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  docExpansion: "none",
  requestInterceptor: (request) => {
    request.headers["X-Tejian"] = "1";
    return request;
  },
});
