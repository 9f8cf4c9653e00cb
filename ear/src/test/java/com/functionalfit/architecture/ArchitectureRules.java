package com.functionalfit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the house. Each one is proved to bite by a planted violation. */
final class ArchitectureRules {

  private static final String ROOT = "com.functionalfit";
  private static final Pattern FEATURE_PART =
      Pattern.compile("com\\.functionalfit\\.(\\w+)\\.(\\w+)(\\..*)?");

  static final ArchRule CORE_KNOWS_NO_EDGE =
      noClasses()
          .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(edge())))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  ROOT + ".web..",
                  ROOT + ".batch..",
                  "jakarta.ws.rs..",
                  "jakarta.servlet..",
                  "jakarta.batch.."))
          .as("the application depends on no web, batch or servlet type");

  static final ArchRule BATCH_KNOWS_NO_WEB =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".batch..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + ".web..", "jakarta.ws.rs..", "jakarta.servlet.."));

  static final ArchRule WEB_KNOWS_NO_BATCH_AND_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".web..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      ROOT + ".batch..", "jakarta.batch..", "org.hibernate..", "java.sql..")
                  .or(
                      resideInAPackage("jakarta.persistence..")
                          .and(
                              DescribedPredicate.not(
                                  name("jakarta.persistence.OptimisticLockException")))));

  static final ArchRule PRIVATE_PARTS_STAY_PRIVATE =
      classes()
          .that()
          .resideInAPackage(ROOT + "..")
          .should(dependOnOwnPrivatePartsOnly())
          .as("the sub-packages of a feature are used by that feature only");

  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  static final ArchRule MODEL_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".*.model..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.ejb..",
                  "jakarta.enterprise..",
                  "jakarta.inject..",
                  "jakarta.transaction..",
                  "jakarta.json..",
                  "com.fasterxml.jackson.."));

  static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(ROOT + ".platform.time..", ROOT + ".dev..")
          .should()
          .callMethodWhere(readsTheSystemClock());

  static final ArchRule EVERY_ENDPOINT_DECLARES_ITS_ACCESS =
      methods()
          .that(areEndpoints())
          .should(declareAccess())
          .as("every endpoint declares who may call it");

  static final ArchRule NO_ENTITY_ON_THE_WIRE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".web..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  static final ArchRule ONLY_REDIS_PACKAGES_TOUCH_LETTUCE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(ROOT + ".platform.redis..", ROOT + ".queue.redis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.lettuce..");

  static final ArchRule ONLY_GOOGLE_PACKAGE_TOUCHES_GOOGLE =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackage(ROOT + ".gcal.google..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.api..", "com.google.auth..");

  static final ArchRule SHARED_NEEDS_THE_JDK_ONLY =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".shared..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.not(resideInAnyPackage("java..", ROOT + ".shared..")));

  private ArchitectureRules() {}

  private static DescribedPredicate<JavaClass> edge() {
    return resideInAnyPackage(ROOT + ".web..", ROOT + ".batch..", ROOT + ".dev..");
  }

  private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
    DescribedPredicate<JavaMethodCall> inJavaTime =
        DescribedPredicate.describe(
            "java.time", call -> call.getTargetOwner().getPackageName().startsWith("java.time"));
    DescribedPredicate<JavaMethodCall> withoutArguments =
        DescribedPredicate.describe(
            "no-argument now()",
            call ->
                "now".equals(call.getName()) && call.getTarget().getRawParameterTypes().isEmpty());
    DescribedPredicate<JavaMethodCall> millis =
        DescribedPredicate.describe(
            "System.currentTimeMillis()", call -> "currentTimeMillis".equals(call.getName()));
    return inJavaTime.and(withoutArguments).or(millis).as("the system clock is read");
  }

  private static ArchCondition<JavaClass> dependOnOwnPrivatePartsOnly() {
    return new ArchCondition<>("depend on their own feature's private parts only") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    isForeignPrivatePart(
                        origin, dependency.getTargetClass().getBaseComponentType()))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
      }
    };
  }

  private static boolean isForeignPrivatePart(JavaClass origin, JavaClass target) {
    Matcher part = FEATURE_PART.matcher(target.getPackageName());
    if (!part.matches() || !part.group(2).matches("model|persistence|jobs|timers|worker|redis")) {
      return false;
    }
    String feature = part.group(1);
    boolean isOwn =
        origin.getPackageName().matches("com\\.functionalfit\\." + feature + "(\\..*)?");
    boolean isPlatform = "platform".equals(feature) || "shared".equals(feature);
    return !isOwn && !isPlatform;
  }

  private static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are endpoints",
        method ->
            method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static ArchCondition<JavaMethod> declareAccess() {
    return new ArchCondition<>("declare who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean declared =
            method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(DenyAll.class);
        if (!declared) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " declares no access rule"));
        }
      }
    };
  }
}
