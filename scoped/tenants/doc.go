// Package tenants declares the tenants of a Kibana, each a space with what belongs in it, and makes Kibana as declared.
//
// A [Tenant] is a value, or an entry of a YAML file that [Load] reads: a space, connectors, data views, dashboards,
// alerting rules and roles. [NewPlan] compares tenants with Kibana and returns a [Plan], whose [Change] values say what
// there is to do and field by field why; printed, it is a diff. [Plan.Apply] carries it out in the order that things need
// each other, several tenants at once, and compares again. Run once more, it has nothing to do. [Drift] reports what is
// different, and what others have made in the tenants' spaces. [Export] writes a space to files that Load reads again,
// for another space or another Kibana.
//
// # Whose it is
//
// What is made is marked with the name of an owner, [Options].Owner:
//
//   - A space has the mark at the end of its description, such as [managed by tenants].
//   - A connector, a data view, a dashboard or another saved object, and a rule have an id that begins with twelve digits
//     made of the owner and the tenant.
//   - A role has the owner, the tenant and its own name in its metadata, so that a copy of it is nobody's.
//
// Nothing is changed or deleted that has not the owner's mark, with two exceptions. A space that somebody made by hand is
// brought to what its tenant declares; it gets no mark and is never deleted. And a space with the mark whose tenant is no
// longer declared is deleted, by Prune, with all that is in it. A plan names what others have made there, as far as
// [Stranger] covers it: not cases and SLOs, for example.
//
// Only [Options].Prune deletes. Then the list of tenants must be all of the owner's.
//
// # What is compared
//
// A field that a declaration leaves out is not compared, and neither are keys of a connector's config, of the parameters
// of a rule or of the attributes of a dashboard that it leaves out: Kibana adds defaults to what it is sent. The lists are
// compared as a whole: features that are disabled, tags and actions of a rule, all that a role grants. Kibana never shows
// secrets, so a secret that has changed is sent only when its connector is, or with [Options].ResendSecrets.
//
// # What can go wrong
//
// What is wrong with a declaration is found before anything is sent, as [*FieldError]. Something that is somebody else's
// is an [*OwnedError], and a Kibana that has changed since the plan was made a [*ChangedError]; both leave everything as
// it was. Where Kibana refuses a change or cannot be reached, an [*ApplyError] says what was done and what is left. A
// result that is not as declared is a [*VerifyError].
package tenants
