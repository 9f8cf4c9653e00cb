package com.functionalfit.notifications.model;

import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A few words for the trainers' day. */
@Entity
@Table(name = "quotes")
public class Quote extends Stamped {

  @Column(nullable = false)
  private String text;

  protected Quote() {}

  public Quote(String text) {
    this.text = text;
  }

  public void say(String newText) {
    text = newText;
  }

  public String text() {
    return text;
  }
}
