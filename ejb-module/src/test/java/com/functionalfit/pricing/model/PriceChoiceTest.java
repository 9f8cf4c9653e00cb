package com.functionalfit.pricing.model;

import static com.functionalfit.pricing.model.Prices.DAY;
import static com.functionalfit.pricing.model.Prices.price;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRICE-3")
class PriceChoiceTest {

  private final Price ofClass = price(1, Price.Scope.ofClientOccurrence(7, 70), DAY, null);
  private final Price ofClient = price(2, Price.Scope.ofClientTemplate(7, 5), DAY, null);
  private final Price ofAll = price(3, Price.Scope.ofTemplate(5), DAY, null);

  @Test
  @DisplayName("PRICE-3: this class, then the template for the client, then for everybody")
  void choosesMostSpecial() {
    assertThat(PriceChoice.choose(List.of(ofAll, ofClient, ofClass), DAY)).contains(ofClass);
    assertThat(PriceChoice.choose(List.of(ofAll, ofClient), DAY)).contains(ofClient);
    assertThat(PriceChoice.choose(List.of(ofAll), DAY)).contains(ofAll);
    assertThat(PriceChoice.choose(List.of(), DAY)).isEmpty();
    assertThat(List.of(ofClass, ofClient, ofAll))
        .extracting(price -> price.reach().source())
        .containsExactly("client_occurrence", "client_template", "class_default");
  }

  @Test
  @Tag("PRICE-2")
  @DisplayName("PRICE-2: the client's price code, then the trainer's, then the default")
  void choosesAmongPriceCodes() {
    Price own = price(1, new Price.Scope(4L, null, null, 7L, null), DAY, null);
    Price staff = price(2, new Price.Scope(4L, null, null, null, 9L), DAY, null);
    Price all = price(3, Price.Scope.ofServiceType(4), DAY, null);
    assertThat(PriceChoice.choose(List.of(all, staff, own), DAY)).contains(own);
    assertThat(PriceChoice.choose(List.of(all, staff), DAY)).contains(staff);
    assertThat(List.of(own, staff, all))
        .extracting(price -> price.reach().source())
        .containsExactly("client_price_code", "staff_price_code", "service_type_default");
  }

  @Test
  @Tag("PRICE-4")
  @DisplayName("PRICE-4: in force from the first through the last day, while active")
  void appliesWithinItsDays() {
    Price price = price(1, Price.Scope.ofTemplate(5), DAY, DAY.plusDays(3));
    assertThat(price.isInForce(DAY)).isTrue();
    assertThat(price.isInForce(DAY.plusDays(3))).isTrue();
    assertThat(price.isInForce(DAY.minusDays(1))).isFalse();
    assertThat(price.isInForce(DAY.plusDays(4))).isFalse();
    price.activate(false);
    assertThat(price.isInForce(DAY)).isFalse();
  }
}
