package org.lanewarp.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.LinearRow;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;
import org.lanewarp.Resizer;
import org.lanewarp.SpatialTransformer;

/** Layers point one way: entry points → resize → plan → stage → kernel → lane. */
class LayersTest {

  private static final String API = "org.lanewarp";
  private static final String AWT = "org.lanewarp.awt..";
  private static final String RESIZE = "org.lanewarp.resize..";
  private static final String PLAN = "org.lanewarp.plan..";
  private static final String STAGE = "org.lanewarp.stage..";
  private static final String KERNEL = "org.lanewarp.kernel..";
  private static final String LANE = "org.lanewarp.lane..";
  private static final String INCUBATOR = "jdk.incubator.vector..";

  private static final DescribedPredicate<JavaClass> ENTRY =
      assignableTo(Resampler.class)
          .or(assignableTo(Resizer.class))
          .or(assignableTo(LinearRow.class))
          .or(assignableTo(SpatialTransformer.class))
          .as("an entry point");
  private static final DescribedPredicate<JavaClass> OF_LANES =
      describe(
          "made of lanes",
          type -> {
            String name = outermost(type).getSimpleName();
            return name.endsWith("Vector") || name.endsWith("Lanes");
          });
  private static final DescribedPredicate<JavaClass> IMAGE =
      assignableTo(Image.class)
          .or(assignableTo(Border.class))
          .or(assignableTo(Mapping.class))
          .or(resideInAPackage(API).and(describe("Border.Kind", t -> t.getName().contains("$"))))
          .as("an image, border or mapping");

  private static JavaClasses library;

  @BeforeAll
  static void readTheLibrary() throws Exception {
    library = new ClassFileImporter().importPath(Classes.main());
  }

  @Test
  void onlyEntryPointsReachThePlan() {
    holds(
        noClasses()
            .that(resideInAPackage(API).and(DescribedPredicate.not(ENTRY)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESIZE, PLAN, STAGE, KERNEL));
    holds(noClasses().that(ENTRY).should().dependOnClassesThat().resideInAnyPackage(STAGE, KERNEL));
  }

  @Test
  void onlyTheEngineChoiceLooksAtLanes() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(API)
            .and()
            .doNotBelongToAnyOf(Engine.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LANE, INCUBATOR));
  }

  @Test
  void thePlanDoesNotKnowTheEntryPoints() {
    holds(noClasses().that().resideInAnyPackage(RESIZE, PLAN).should().dependOnClassesThat(ENTRY));
    holds(
        noClasses()
            .that()
            .resideInAPackage(PLAN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RESIZE));
  }

  @Test
  void stagesKnowNeitherPlansNorInterpolationsNorMappings() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(STAGE)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(RESIZE, PLAN)
                    .or(ENTRY)
                    .or(assignableTo(Interpolation.class))
                    .or(assignableTo(Mapping.class))));
  }

  @Test
  void kernelsKnowNeitherStagesNorPlansNorImagesNorBordersNorMappings() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat(resideInAnyPackage(RESIZE, PLAN, STAGE).or(ENTRY).or(IMAGE)));
  }

  @Test
  void lanesKnowNothingOfTheRest() {
    holds(
        classes()
            .that()
            .resideInAPackage(LANE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(LANE, INCUBATOR, "java.."));
  }

  @Test
  void onlyLanesAndVectorKernelsTouchTheIncubator() {
    holds(
        noClasses()
            .that(DescribedPredicate.not(OF_LANES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INCUBATOR));
    holds(noClasses().that(OF_LANES).should().resideOutsideOfPackages(KERNEL, LANE));
  }

  @Test
  void scalarKernelsNeverTouchLanes() {
    holds(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Scalar")
            .should()
            .dependOnClassesThat(OF_LANES.or(resideInAPackage(INCUBATOR))));
  }

  @Test
  void theLibraryDependsOnTheJdkAlone() {
    holds(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.lanewarp..", INCUBATOR, "java.."));
  }

  @Test
  void onlyTheBridgeTouchesTheDesktop() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(AWT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AWT, "java.awt..", "javax.."));
    holds(
        noClasses()
            .that()
            .resideInAPackage(AWT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESIZE, PLAN, STAGE, KERNEL, LANE));
  }

  @Test
  void aRuleThatIsBrokenIsFound() {
    ArchRule broken = noClasses().that(ENTRY).should().dependOnClassesThat().resideInAPackage(PLAN);
    assertThrows(AssertionError.class, () -> broken.check(library));
  }

  private static void holds(ArchRule rule) {
    rule.check(library);
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass at = type;
    while (at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at;
  }
}
