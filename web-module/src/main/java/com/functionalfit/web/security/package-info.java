/**
 * Who is calling: the authentication mechanism that reads the session cookie or the bearer token,
 * and the filters that refuse what has no place, no protection token or too little patience.
 */
package com.functionalfit.web.security;
