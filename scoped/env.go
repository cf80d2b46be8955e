package scoped

import (
	"errors"
	"os"
	"slices"
	"strconv"
	"strings"
)

// NewFromEnv is [New] with what the environment says, where no option says otherwise. Variables that are empty are not
// there. The names are those of Elastic's own tools where these have any.
//
//	KIBANA_URL, KIBANA_ENDPOINT       the address
//	KIBANA_CLOUD_ID                   the address, as CloudURL takes it
//	KIBANA_API_KEY                    WithAPIKey
//	KIBANA_USERNAME, KIBANA_PASSWORD  WithBasicAuth
//	KIBANA_BEARER_TOKEN               WithBearerToken
//	KIBANA_CA_CERTS                   WithCAFile, with commas between several
//	KIBANA_CA_FINGERPRINT             WithCertificateFingerprint
//	KIBANA_INSECURE                   WithInsecureSkipTLSVerification, if true
//
// An option that sets the credential makes those of the environment count for nothing; so does, for the last three,
// any option that says which servers to trust, or [WithHTTPClient]. No address, two addresses, two credentials and
// values that cannot be right are an [*ArgumentError] that names the variables.
func NewFromEnv(opts ...Option) (*Client, error) {
	address, err := envAddress()
	if err != nil {
		return nil, err
	}
	// Those of the environment come last, when it is known what the others say.
	return New(address, slices.Concat(opts, []Option{envCredential, envTrust})...)
}

func envAddress() (string, error) {
	address, endpoint, cloudID := os.Getenv("KIBANA_URL"), os.Getenv("KIBANA_ENDPOINT"), os.Getenv("KIBANA_CLOUD_ID")
	switch {
	case address != "" && endpoint != "" && address != endpoint:
		return "", envError("KIBANA_URL", "names another address than KIBANA_ENDPOINT: set one of them")
	case address != "" && cloudID != "":
		return "", envError("KIBANA_URL", "is set, and so is KIBANA_CLOUD_ID: set one of them")
	case endpoint != "" && cloudID != "":
		return "", envError("KIBANA_ENDPOINT", "is set, and so is KIBANA_CLOUD_ID: set one of them")
	case address != "":
		_, err := parseBaseURL(address)
		return address, named("KIBANA_URL", err)
	case endpoint != "":
		_, err := parseBaseURL(endpoint)
		return endpoint, named("KIBANA_ENDPOINT", err)
	case cloudID != "":
		address, err := CloudURL(cloudID)
		return address, named("KIBANA_CLOUD_ID", err)
	}
	return "", envError("KIBANA_URL", "is not set, nor is KIBANA_ENDPOINT or KIBANA_CLOUD_ID")
}

// envCredential is an option that sets the credential, unless others have.
func envCredential(s *settings) error {
	if s.authorize != nil {
		return nil
	}
	key, token := os.Getenv("KIBANA_API_KEY"), os.Getenv("KIBANA_BEARER_TOKEN")
	user, password := os.Getenv("KIBANA_USERNAME"), os.Getenv("KIBANA_PASSWORD")
	switch {
	case key != "" && token != "":
		return envError("KIBANA_API_KEY", "is set, and so is KIBANA_BEARER_TOKEN: set one of them")
	case key != "" && user+password != "":
		return envError("KIBANA_API_KEY", "is set, and so is KIBANA_USERNAME or KIBANA_PASSWORD: set one credential")
	case token != "" && user+password != "":
		return envError("KIBANA_BEARER_TOKEN", "is set, and so is KIBANA_USERNAME or KIBANA_PASSWORD: set one credential")
	case key != "":
		return named("KIBANA_API_KEY", WithAPIKey(key)(s))
	case token != "":
		return named("KIBANA_BEARER_TOKEN", WithBearerToken(token)(s))
	case user == "" && password != "":
		return envError("KIBANA_USERNAME", "is not set, but KIBANA_PASSWORD is")
	case user != "" && password == "":
		return envError("KIBANA_PASSWORD", "is not set, but KIBANA_USERNAME is")
	case user != "":
		return named("KIBANA_USERNAME", WithBasicAuth(user, password)(s))
	}
	return nil
}

// envTrust is an option that says which servers to trust, unless others have.
func envTrust(s *settings) error {
	if s.http != nil || s.network.trusting != "" || s.network.insecure {
		return nil
	}
	files, sum := os.Getenv("KIBANA_CA_CERTS"), os.Getenv("KIBANA_CA_FINGERPRINT")
	if text := os.Getenv("KIBANA_INSECURE"); text != "" {
		switch insecure, err := strconv.ParseBool(text); {
		case err != nil:
			return envError("KIBANA_INSECURE", "must be true or false")
		case insecure && files+sum != "":
			return envError("KIBANA_INSECURE", "is true, but KIBANA_CA_CERTS or KIBANA_CA_FINGERPRINT says what to verify against")
		case insecure:
			return WithInsecureSkipTLSVerification()(s)
		}
	}
	if files != "" {
		if err := WithCAFile(strings.Split(files, ",")...)(s); err != nil {
			return named("KIBANA_CA_CERTS", err)
		}
	}
	if sum != "" {
		return named("KIBANA_CA_FINGERPRINT", WithCertificateFingerprint(sum)(s))
	}
	return nil
}

func envError(variable, reason string) error {
	return &ArgumentError{Operation: "NewFromEnv", Field: variable, Reason: reason}
}

// named is the error of an argument that came from a variable.
func named(variable string, err error) error {
	var argument *ArgumentError
	if !errors.As(err, &argument) {
		return err
	}
	return &ArgumentError{Operation: "NewFromEnv", Field: variable, Reason: argument.Reason, Err: argument.Err}
}
