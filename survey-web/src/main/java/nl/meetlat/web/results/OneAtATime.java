package nl.meetlat.web.results;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/** What takes a processor for a while: a node does one of these at a time, so that there is one left for who answers. */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface OneAtATime {}
