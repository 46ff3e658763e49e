/**
 * What all rooms of the database share: the entity manager and JSON columns. Each aggregate has a room of its own below this
 * one with its entities (package-private, seen by nobody else) and the implementation of its repository: a
 * {@code @Dependent} class that takes the {@link jakarta.persistence.EntityManager} in its constructor. Repositories open no
 * transactions and know no rights: that is the service's. The schema stands in {@code db/migration}; Hibernate only validates it.
 */
package nl.meetlat.db;
