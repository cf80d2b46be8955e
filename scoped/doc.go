// Package scoped is a client of Kibana that is safe in spaces.
//
// One Kibana serves many tenants, each in a space of its own, and Kibana does not check that a space exists: a typo in
// an id is answered with success and stores an object that nobody can see. A [Client] does check, once per space and
// then from its cache, before it sends anything into a space:
//
//	kb, err := scoped.New("https://kibana.example.com", scoped.WithAPIKey(key))
//	...
//	marketing, err := kb.Space(ctx, "marketing") // a *SpaceNotFoundError if there is none
//	...
//	connector, err := marketing.Actions.Create(ctx, scoped.ConnectorRequest{...})
//
// The space of a call is that of its client, unless an option of the call says otherwise: [InSpace], [InDefaultSpace].
// [SkipValidation] leaves out the check for one call, [WithValidation] for a client. The form of an id is always
// checked, without the network.
//
// Where the generated shape of an operation is not what a program wants, the Client has a service: finds are iterators
// over all pages, waits end with the context, and bulk operations return an error next to the result. Modify reads a thing,
// lets a function change it and sends what is other, with the version that was read where the thing has one. Fields that
// may be absent are pointers: [Ptr] makes them, [Value] and [ValueOr] read them.
//
// The same options and the same safety hold for every operation of the packages below gen, whose clients are made over
// a Client: connectors.New(kb). Spaces that a body names, such as the targets of a copy, are checked as well.
//
// # Errors
//
// Every failure has a type, which errors.As finds, as does errors.AsType since Go 1.26, and the common ones a sentinel for
// errors.Is. A reply that is not a success is an
// [*APIError], in a type for its status such as [*NotFoundError]; its text begins with the space. A missing space is a
// [*SpaceNotFoundError], an id that cannot name a space an [*InvalidSpaceIDError], an argument that cannot be right an
// [*ArgumentError], all three made before anything is sent. A reply from something that is not Kibana is a
// [*NotKibanaError], no reply at all a [*ConnectionError]. Success that hides failures, as bulk operations, imports and
// copies have it, is a [*PartialError] next to the result. [ErrorBody] reads bodies of failures that tell more than a
// message.
//
// When a call fails with status 404 or 500 in a space that was believed to exist from the cache, the client looks the
// space up once more: if it is gone, the error is a [*SpaceNotFoundError] with the reply as its cause.
//
// # What a client does about trouble
//
// A call that failed is sent again where that cannot apply a write twice, see [RetryPolicy]; how often, an error says.
// Attempts, replies in memory and requests under way have limits, see [WithAttemptTimeout], [WithMaxReplySize] and
// [WithMaxInFlight]. [ReadBack] finds out whether a write whose call failed was applied. [Client.WaitReady] waits for a
// Kibana that is starting. An operation that the server is too old for is refused with an [*UnsupportedError].
//
// Nothing is logged unless [WithLogger] is given; [WithHooks] tells programs what the client does.
//
// # What no type covers
//
// [Client.Call] and [Client.Stream] send any request, scoped and checked like the rest. [WithReply] hands out the
// status, the header and the body of the reply to any call. The function [Modify] is for objects of the
// packages below gen: it sends back what their types do not know.
//
// # Concurrency
//
// A Client and its services are safe for concurrent use and immutable. Clients that [Client.Space] makes share the
// connections and the cache of the client that they come from. The client that [New] made is closed when it is no
// longer needed.
package scoped
