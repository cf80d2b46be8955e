package kibanatest

import (
	"net/http"
	"slices"
)

// spacesOfNewPolicy are those that the body names, or the one of the call. The caller must be allowed to use them, and
// they must be there.
func (s *Server) spacesOfNewPolicy(c *call, named []string) ([]string, error) {
	if len(named) == 0 {
		return []string{c.space}, nil
	}
	for _, space := range named {
		if !s.mayHoldPolicies(c, space) {
			return nil, fail(http.StatusBadRequest, "No enough permissions to create policies in space "+space)
		}
	}
	return named, nil
}

// mayHoldPolicies tells whether the caller can put policies into a space: one that is not there grants nothing.
func (s *Server) mayHoldPolicies(c *call, space string) bool {
	if space == allSpaces {
		return !c.caller.limited()
	}
	return s.spaceExists(space) && s.allowed(c, space)
}

// movePolicy puts an agent policy, and what belongs to it, into other spaces.
func (s *Server) movePolicy(c *call, policy *object, spaces []string, force bool) (*object, error) {
	if policy.Attributes["is_managed"] == true && !force {
		return nil, hosted("Cannot update hosted agent policy " + policy.ID + " space ")
	}
	if slices.Equal(sortedSet(policy.Namespaces), sortedSet(spaces)) {
		return policy, nil
	}
	moved := s.packagePoliciesOf(policy.ID)
	if slices.ContainsFunc(moved, func(o *object) bool { return len(texts(o.Attributes["policy_ids"])) > 1 }) {
		return nil, fail(http.StatusBadRequest, "Agent policies using reusable integration policies cannot be moved to a different space.")
	}
	if err := s.mayMove(c, policy, spaces); err != nil {
		return nil, err
	}
	if err := s.checkNamesIn(spaces, policy, moved); err != nil {
		return nil, err
	}
	for _, typ := range []string{enrollmentKeyObject, uninstallTokenObject, agentObject} {
		moved = append(moved, s.ofPolicy(typ, policy.ID)...)
	}
	for _, o := range moved {
		s.putInto(o, spaces)
	}
	return s.putInto(policy, spaces), nil
}

// mayMove refuses callers that may not use a space that a policy comes into or leaves.
func (s *Server) mayMove(c *call, policy *object, spaces []string) error {
	for _, space := range spaces {
		if !slices.Contains(policy.Namespaces, space) && !s.mayHoldPolicies(c, space) {
			return fail(http.StatusBadRequest, "Not enough permissions to create policies in space "+space)
		}
	}
	for _, space := range policy.Namespaces {
		if !slices.Contains(spaces, space) && !s.mayHoldPolicies(c, space) {
			return fail(http.StatusBadRequest, "Not enough permissions to remove policies from space "+space)
		}
	}
	return nil
}

// checkNamesIn refuses spaces that have other policies of the same names.
func (s *Server) checkNamesIn(spaces []string, policy *object, packagePolicies []*object) error {
	if err := s.checkPolicyName(spaces, policy.ID, text(policy.Attributes["name"])); err != nil {
		return err
	}
	for _, o := range packagePolicies {
		name := text(o.Attributes["name"])
		for _, space := range spaces {
			if s.packagePolicyNamed(name, o.ID, []string{space}) {
				return nameTaken(name, ` in space "`+space+`"`)
			}
		}
	}
	return nil
}

func (s *Server) putInto(o *object, spaces []string) *object {
	moved := o.clone()
	moved.Namespaces = slices.Clone(spaces)
	return s.store.put(moved)
}
