import { http, HttpResponse } from 'msw';
import { fakeUser, studio } from './fake-studio';
import { paged, problem, refuseChange } from './respond';

interface Credentials {
  email: string;
  password: string;
  otp?: string;
}

function signedInAnswer(status: number) {
  return HttpResponse.json({ user: studio.signedIn?.me, csrfToken: studio.csrfToken }, { status });
}

export const authHandlers = [
  http.get('*/api/v1/me', () =>
    studio.signedIn
      ? HttpResponse.json({ ...studio.signedIn.me, csrfToken: studio.csrfToken })
      : problem(401, 'UNAUTHENTICATED'),
  ),
  http.patch('*/api/v1/me', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    if (studio.signedIn === null) return problem(401, 'UNAUTHENTICATED');
    studio.signedIn.me = { ...studio.signedIn.me, ...((await request.json()) as object) };
    return HttpResponse.json(studio.signedIn.me);
  }),
  http.post('*/api/v1/auth/login', async ({ request }) => {
    const { email, password, otp } = (await request.json()) as Credentials;
    const account = studio.accounts.find((one) => one.me.email === email && one.password === password);
    if (!account) return problem(401, 'INVALID_CREDENTIALS', { detail: 'Wrong e-mail or password.' });
    if (account.otp !== null && otp === undefined) return problem(401, 'OTP_REQUIRED');
    if (account.otp !== null && otp !== account.otp) return problem(401, 'OTP_INVALID', { detail: 'Wrong code.' });
    studio.signedIn = account;
    return signedInAnswer(200);
  }),
  http.post('*/api/v1/auth/register', async ({ request }) => {
    const { name, email, password } = (await request.json()) as Credentials & { name: string };
    if (studio.accounts.some((account) => account.me.email === email)) {
      const taken = { field: 'email', code: 'taken', message: 'This address already has an account.' };
      return problem(422, 'VALIDATION', { errors: [taken] });
    }
    studio.signedIn = { me: fakeUser({ id: 12, name, email, client: { id: 22 } }), password, otp: null };
    studio.accounts.push(studio.signedIn);
    return signedInAnswer(201);
  }),
  http.post('*/api/v1/auth/logout', ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    studio.signedIn = null;
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/auth/forgot-password', () => HttpResponse.json({ message: 'sent' }, { status: 202 })),
  http.post('*/api/v1/auth/reset-password', async ({ request }) => {
    const { token } = (await request.json()) as { token: string };
    return token === 'good' ? new HttpResponse(null, { status: 204 }) : problem(422, 'TOKEN_INVALID');
  }),
  http.post('*/api/v1/auth/confirm-email', async ({ request }) => {
    const { token } = (await request.json()) as { token: string };
    return token === 'good' ? new HttpResponse(null, { status: 204 }) : problem(422, 'TOKEN_INVALID');
  }),
  http.post('*/api/v1/auth/change-password', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const { currentPassword } = (await request.json()) as { currentPassword: string };
    if (currentPassword !== studio.signedIn?.password) {
      const wrong = { field: 'currentPassword', code: 'wrong', message: 'This is not your password.' };
      return problem(422, 'VALIDATION', { errors: [wrong] });
    }
    studio.csrfToken = 'csrf-2';
    return HttpResponse.json({ csrfToken: studio.csrfToken });
  }),
  http.post('*/api/v1/auth/2fa/setup', () =>
    HttpResponse.json({
      secret: 'JBSWY3DPEHPK3PXP',
      otpauthUri: 'otpauth://totp/FunctionalFit:anna?secret=JBSWY3DPEHPK3PXP&issuer=FunctionalFit',
    }),
  ),
  http.post('*/api/v1/auth/2fa/confirm', () => {
    if (studio.signedIn) studio.signedIn.me = { ...studio.signedIn.me, twoFactorEnabled: true };
    return HttpResponse.json({ recoveryCodes: Array.from({ length: 10 }, (_, index) => `code-${index}-abcd`) });
  }),
  http.get('*/api/v1/auth/sessions', () => HttpResponse.json(paged(studio.devices.map((device) => ({ ...device }))))),
  http.delete('*/api/v1/auth/sessions', ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    studio.devices = studio.devices.filter((device) => device.current);
    return new HttpResponse(null, { status: 204 });
  }),
];
