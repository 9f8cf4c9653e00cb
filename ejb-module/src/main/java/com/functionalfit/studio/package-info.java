/**
 * The places and their terms: sites, rooms, service types, closures and the business settings.
 *
 * <p>Owns what an administrator sets up before anything can be scheduled. Owns no calendar and no
 * price: who uses a room or a service type is asked of others through {@link
 * com.functionalfit.studio.RoomRemovalRequested}, {@link com.functionalfit.studio.ClosureImpact}
 * and {@link com.functionalfit.studio.DefaultPrices}.
 */
package com.functionalfit.studio;
