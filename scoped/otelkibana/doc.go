// Package otelkibana reports what a client of package scoped does to OpenTelemetry: traces and metrics.
//
//	kb, err := scoped.New(address, scoped.WithAPIKey(key), otelkibana.New())
//
// # Spans
//
// A call is one span of kind internal, named by its operation, such as GetConnector; one that no operation made is named
// by its method. It ends when the call has failed or the body of its reply is closed, so a stream that nobody closes is
// never reported. Each attempt is a span of kind client below it, named by method and route, such as
// "GET /api/actions/connector/{id}", or by the method alone; its context travels to Kibana in the request's headers. The
// lookup of a space is a call of its own, GetSpace, below the same parent as the call that needed it. A call that was
// refused before it was sent, as one into a missing space is, has no span.
//
// The span of a call has these attributes, where there is something to say:
//
//	kibana.operation           the operation
//	kibana.space.id            the space
//	kibana.attempts            how many times the request was sent
//	http.request.method        the method, _OTHER for one that HTTP does not know
//	url.template               the route, without base path and space
//	http.response.status_code  the last status
//	error.type                 the error, as below
//
// The span of an attempt has what otelhttp records, url.template, and http.request.resend_count, which is 0 for the first.
//
// error.type is the name of the error's type in package scoped, such as NotFoundError, SpaceNotFoundError or TimeoutError;
// the status where that has no type; context.Canceled or context.DeadlineExceeded when the caller's context ended; and
// _OTHER for all else. The description of the status is the status of the reply or the text of the client's own error.
//
// # Metrics
//
//	kibana.client.call.duration   histogram, s        from the first attempt to the end of the reply, pauses included
//	kibana.client.active_calls    up-down counter     calls under way
//	kibana.client.retries         counter             attempts after the first
//	kibana.client.space.verdicts  counter             how often a client found out whether a space exists
//
// The duration and the active calls have kibana.operation and http.request.method, the duration
// http.response.status_code and error.type as well. Retries have kibana.operation and kibana.retry.reason: the status
// that made the call be repeated, TimeoutError, or ConnectionError for an attempt that got no reply. Verdicts have
// kibana.verdict.result, which is exists, missing or error, and kibana.verdict.cached, which tells whether the answer came
// from memory. The metrics of otelhttp, such as http.client.request.duration, are reported for each attempt.
//
// No metric has the space, because the number of series would grow with the number of tenants; nor has the name of any
// span. Operations and routes come from a fixed list.
//
// # What is not recorded
//
// Headers, bodies and queries are not: url.full ends with the path. Neither is what a reply says of a failure, since
// Kibana may quote what it was sent. When a transport fails, otelhttp records the text of its error; the errors of net/http
// hold no credential, and addresses with a query are taken out.
package otelkibana
