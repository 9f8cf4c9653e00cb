package com.functionalfit.web.identity;

import com.functionalfit.identity.Credentials;
import com.functionalfit.identity.RegisterAccount;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Bodies of the sign-up and sign-in routes. None of them prints its content. */
final class Requests {

  static final String LOCALES = "hu|en";

  private Requests() {}

  /** Body of the registration. */
  record Register(
      @NotNull @Size(max = 255) String name,
      @NotNull @Email @Size(max = 255) String email,
      @NotNull @Size(min = 8, max = 128) String password,
      @Size(max = 20) String phone,
      @Pattern(regexp = LOCALES) String locale,
      @NotNull @AssertTrue Boolean acceptPrivacy,
      @NotNull @Size(max = 32) String policyVersion) {

    RegisterAccount toCommand() {
      return new RegisterAccount(name, email, password, phone, locale, policyVersion);
    }

    @Override
    public String toString() {
      return "Register[]";
    }
  }

  /** Body of the sign-in. */
  record Login(
      @NotNull @Size(max = 255) String email,
      @NotNull @Size(max = 128) String password,
      @Size(max = 64) String otp) {

    Credentials toCredentials() {
      return new Credentials(email, password, otp);
    }

    @Override
    public String toString() {
      return "Login[]";
    }
  }

  /** Body of the token issue. */
  record Token(
      @NotNull @Size(max = 255) String email,
      @NotNull @Size(max = 128) String password,
      @Size(max = 64) String otp,
      @Size(max = 100) String name) {

    Credentials toCredentials() {
      return new Credentials(email, password, otp);
    }

    @Override
    public String toString() {
      return "Token[]";
    }
  }
}
