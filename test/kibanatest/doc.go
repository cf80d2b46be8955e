// Package kibanatest is an in-memory Kibana for tests and demos: a real HTTP server on the loopback interface that answers
// as Kibana 9 does, with its status codes, its error texts and its surprises. It needs no Elasticsearch and no licence,
// starts within a millisecond, and any HTTP client can use it.
//
//	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
//	client := yourclient.New(srv.URL)
//
// # What it has
//
// It answers every operation of the description in api/kibana-openapi.yaml, behind the checks that Kibana makes and in its
// order: space prefix, route, credentials, payload, kbn-xsrf, API version, body. Spaces, connectors, saved objects, data
// views, alerting rules, cases, maintenance windows, roles, short URLs, SLOs, dashboards, visualizations, Fleet and its
// packages follow what Kibana was seen or read to do. All else is answered by what the description says. Among the
// surprises:
//
//   - The prefix /s/<id> is not checked against the spaces that exist. What is written to an unknown space is an orphan,
//     which turns up when somebody creates that space. WithStrictSpaces refuses such calls instead. Only rules refuse an
//     unknown space, with 403.
//   - Dashboards, connectors and other isolated objects have ids that are unique across all spaces.
//   - PUT merges into a space, replaces a connector together with its secrets, and merges the attributes of a saved object.
//   - Executing a connector answers 200 also when the action fails. Nothing is ever sent out: the answer is what a working
//     counterpart would have made of it.
//
// docs/testing.md is a guide to testing with it.
//
// # State
//
// WithSpaces, WithSeedFile and WithExportFile fill a server before it starts; CreateSpace, Seed and ImportNDJSON fill one that
// runs, behind the API's back. Snapshot keeps all that it holds and Restore brings it back, so that subtests start from one
// state. The time of the server is real unless WithClock says otherwise, and moves by Advance as well.
//
// # Faults
//
// React and ReactFunc make requests go wrong: with any answer, late, cut off, spoilt, or applied and then denied.
//
//	srv.React(kibanatest.Match{Operation: "CreateConnector", Times: 1}, kibanatest.NotReady())
//
// Transport answers without a network, so that a bubble of testing/synctest skips delays and the pauses between retries.
//
// # Assertions
//
// Requests tells what has arrived, without credentials, and Applied how often a write took effect. AssertRequests,
// AssertGolden and AssertNoWrites look at requests; AssertSaved, AssertUnchanged and AssertNoOrphans at what came of them.
// What they say of a failure are the lines that differ.
//
// # A server for other languages
//
// Main runs a server as a program; the command cmd below this package is one that calls it.
//
// # Finding
//
// Elasticsearch's part in GET /api/saved_objects/_find is played by a small imitation:
//
//   - A search takes words, "phrases", prefixes with a trailing *, and the operators + | and -; it looks at all attributes
//     or at search_fields. The score is the number of clauses that match.
//   - A filter takes KQL: and, or, not, ranges, nested fields, and wildcards in values, not in names. There are no
//     mappings, so the last part of a field's name decides: title, description and name are full text, of which a word
//     matches, unless .keyword follows; all other fields match as a whole.
//   - Aggregations are terms (with size and aggregations of its own), min, max, avg, sum, value_count and cardinality, each
//     with a field. All others are refused as invalid.
//   - Sorting is ascending; by any attribute when one type is asked for, else by the fields next to the attributes.
//
// # Domains
//
// Data views are index-pattern objects, which the saved objects API shows too. What their fields are, WithIndex and
// CreateIndex say: there is no Elasticsearch behind them.
//
// A rule never runs of itself: it is pending until RunRule, which raises alerts as well. The parameters of
// .index-threshold and, in part, of .es-query are checked; rules of other types take any. Backfills stay pending.
//
// Cases have comments, alerts, files, configurations, a history and pushes through connectors. What Kibana says of a body
// is in the words of io-ts. Alerts are not synchronised.
//
// The state of a maintenance window follows the clock, with daily to yearly recurrences and time zones. Of roles,
// Elasticsearch's part is imitated: its reserved roles and the names of its privileges. Short URLs know a fixed list of
// locators.
//
// An SLO has no data, ever. A task that deletes SLOs is done as soon as it starts. Dashboards and visualizations are
// dashboard and lens objects in the form that Kibana stores; their panels are kept as they are sent and not checked.
//
// Fleet has policies in one or more spaces, with what changes of one thing do to the revisions of others, outputs, hosts,
// proxies, keys, and a registry of eleven packages, whose dashboards land in spaces. Agents never enrol of themselves:
// EnrollAgent adds one. Of the orders to agents only those are carried out that Kibana carries out itself.
//
// # The rest of the API
//
// Of all other operations query and body are checked for what is required and for types. The reply fits the description
// and echoes what was given. What is created is found, listed in pages, narrowed by words or KQL, changed, deleted, and
// gone with its space; what is below a thing needs it. Things that the API cannot create, such as executions or hosts, are
// always there, as samples. Not modelled of these are rules between members, defaults that no schema names, sorting, the
// privileges of a domain, what Kibana derives from what is written (alerts, scores, summaries, counters, root streams),
// and what releases differ in.
//
// # What it has not
//
// It serves no pages but those that finish an OAuth sign-in, no routes that the description lacks, and no TLS. Roles are
// kept and grant nothing: a credential is good for everything or, with WithSpaceAPIKey, for everything inside some spaces.
// There is no rate limiter and no starting up, except as faults. Of the status, the v7format is not modelled.
//
// Saved objects are kept as they are sent: attributes have no schema, are not migrated, and know neither author nor owner
// (created_by, updated_by, accessControl). An import runs no hooks, and an export leaves nothing out of its own accord.
// Rotating the encryption key is always refused, for want of a former key.
//
// Config and secrets are checked for the connector types in common use, in the words of the releases before late 2025; the
// other types take any, and answer any execution. No run ever throws, no type is disabled, and every licence suffices.
//
// Usage counters, audit records and the timing of Elasticsearch's refreshes are not modelled, either: what is written can be
// found at once.
package kibanatest
