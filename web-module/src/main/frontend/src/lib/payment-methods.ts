export const PAYMENT_METHODS = ['cash', 'card', 'transfer', 'online', 'other'] as const;
