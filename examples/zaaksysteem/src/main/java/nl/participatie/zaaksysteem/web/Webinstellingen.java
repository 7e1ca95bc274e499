package nl.participatie.zaaksysteem.web;

import jakarta.validation.Validator;
import nl.participatie.model.json.Gemeentelezer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** The parts of the library and of Spring that requests share. */
@Configuration(proxyBeanMethods = false)
class Webinstellingen {

  @Bean
  LocaleResolver localeResolver() {
    return new Taalkeuze();
  }

  @Bean
  Gemeentelezer gemeentelezer(Validator validator) {
    return new Gemeentelezer(validator);
  }
}
