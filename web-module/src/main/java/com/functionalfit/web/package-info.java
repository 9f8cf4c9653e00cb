/**
 * The edge: JAX-RS resources by feature, problem documents, sign-in, filters and health.
 *
 * <p>A resource parses, calls one facade method and maps the answer. It holds no rule, no
 * transaction and no catch block.
 */
package com.functionalfit.web;
