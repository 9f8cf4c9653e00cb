package com.functionalfit.platform.persistence;

import com.functionalfit.platform.crypto.FieldCipher;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Maps a text attribute to an encrypted {@code *_enc} column. */
@Converter
public class EncryptedText implements AttributeConverter<String, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(String text) {
    return text == null ? null : cipher().encrypt(text);
  }

  @Override
  public String convertToEntityAttribute(byte[] stored) {
    return stored == null ? null : cipher().decrypt(stored);
  }

  // Looked up once, as the clock of rows is.
  private static final class Holder {
    static final FieldCipher CIPHER = CDI.current().select(FieldCipher.class).get();
  }

  private static FieldCipher cipher() {
    return Holder.CIPHER;
  }
}
