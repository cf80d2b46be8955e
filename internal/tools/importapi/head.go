package main

// head explains the description to its readers.
const head = `# Kibana's public HTTP interface, as kibana-go describes it. Written by make spec; the parts that are ours are in overlays/.
#
# - Facts about the interface (paths, names, types, values, statuses) come from the documents that make spec was given.
#   Every sentence is ours.
# - Package genapi makes Go of it. An operationId is the name of a method, a component package.Type a Go type. A summary
#   or description continues the name that it stands under: "GetSpace returns the space ...", "Color is the ...".
# - Paths are those of the default space. x-kibana-scope says what the prefix /s/{space} does to an operation: "space"
#   where it decides what the call sees and changes, "global" where it makes no difference.
# - x-kibana-body-spaces says where a request body names spaces to write into, so that they can be checked like the space
#   of the path: the names of members, joined by dots, with * for every item of a list or member of an object and {} for
#   the names of an object's members.
# - x-kibana-pages says how an operation returns a list page by page where that cannot be seen: first is the number of the
#   first page, items and total are the members of the reply, through dots, or several with "or" between them. A sentence
#   instead says why there is no iterator.
# - x-kibana-maturity is stable, beta, experimental or deprecated; x-kibana-since is the release line that first had the
#   operation as far as we know; x-kibana-until, where present, is the last one that has it.
# - An object that only requests use is closed (additionalProperties: false) where we know that Kibana refuses unknown
#   keys. Objects of replies are open: newer releases add members.
# - A string with x-known-values becomes a Go type with constants, but takes any other value too.
# - Headers that every call carries (kbn-xsrf, elastic-api-version) belong to the transport and are left out.
`
