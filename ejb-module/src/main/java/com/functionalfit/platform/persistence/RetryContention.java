package com.functionalfit.platform.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats a call whose transaction lost a deadlock or a lock wait, up to three times (rule CONC-1).
 * Belongs on the caller of a transactional facade, outside its transaction: only a whole
 * transaction can be repeated.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RetryContention {}
