/** The demo data: a small studio's life, written through the API like anybody else would. */
package com.functionalfit.dev.demo;
